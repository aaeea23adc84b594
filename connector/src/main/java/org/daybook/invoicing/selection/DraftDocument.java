package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobParameter;

/** The lines that a draft would print, before discount, tax and what invoices on account take off. */
final class DraftDocument {

    private DraftDocument() {}

    /** As approved: by the layout, with the markup apart where the layout rule says so, or by the quote. */
    static List<InvoiceLine> asApproved(InvoiceSelection selection, Draft draft, Printing printing) {
        Optional<Customer> customer = printing.customer(draft.billTo());
        List<InvoiceLine> lines = new ArrayList<>(work(selection, draft, customer, printing.layout()));
        lines.addAll(onAccount(selection, draft, customer, lines.size()));
        return lines;
    }

    /** As edited. */
    static List<InvoiceLine> asEdited(InvoiceSelection selection, Draft draft, Printing printing) {
        return edited(asApproved(selection, draft, printing), draft.edits());
    }

    private static List<InvoiceLine> work(
            InvoiceSelection selection, Draft draft, Optional<Customer> customer, LineLayout layout) {
        if (draft.lines().isEmpty()) {
            return List.of();
        }
        boolean fromQuote = selection.job().is(JobParameter.CREATE_TM_INVOICE_FROM_QUOTE)
                && draft.credits().isEmpty();
        List<InvoiceLine> lines = WorkLines.of(draft, customer, layout);
        List<InvoiceLine> shown =
                selection.job().is(JobParameter.SHOW_MARKUP_SEPARATELY) ? MarkupLines.apart(lines) : lines;
        return fromQuote ? QuoteLines.of(selection.basis().quote(), shown, LineKind.ITEM) : shown;
    }

    private static List<InvoiceLine> onAccount(
            InvoiceSelection selection, Draft draft, Optional<Customer> customer, int before) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (OnAccountLine line : draft.onAccountLines()) {
            lines.add(onAccount(before + lines.size() + 1, line, customer));
        }
        boolean fromQuote = selection.job().is(JobParameter.CREATE_ON_ACCOUNT_INVOICE_FROM_QUOTE)
                && draft.type() != InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT
                && draft.credits().isEmpty();
        return fromQuote && !lines.isEmpty()
                ? QuoteLines.of(selection.basis().quote(), lines, LineKind.ON_ACCOUNT)
                : lines;
    }

    private static InvoiceLine onAccount(int no, OnAccountLine line, Optional<Customer> customer) {
        Money net = line.amount();
        List<String> codes = line.taxCode().map(LineTaxes::named).orElseGet(() -> LineTaxes.of(customer));
        return SalesTax.under(
                codes,
                new InvoiceLine(
                        no,
                        LineKind.ON_ACCOUNT,
                        line.text(),
                        "",
                        Quantity.ONE,
                        new Price(net.amount(), net.currency()),
                        net,
                        Optional.empty(),
                        Money.zero(net.currency()),
                        Money.zero(net.currency()),
                        Dimensions.NONE,
                        List.of()));
    }

    private static List<InvoiceLine> edited(List<InvoiceLine> lines, Map<Integer, LineEdit> edits) {
        return lines.stream()
                .map(line -> Optional.ofNullable(edits.get(line.no()))
                        .map(edit -> edited(line, edit))
                        .orElse(line))
                .toList();
    }

    private static InvoiceLine edited(InvoiceLine line, LineEdit edit) {
        Quantity quantity = edit.quantity().orElse(line.quantity());
        Money net = edit.net()
                .or(() -> edit.unitPrice().map(price -> price.times(quantity)))
                .orElse(line.net());
        boolean sameRate = edit.quantity().isEmpty() && net.equals(line.net());
        Price price = edit.unitPrice().orElse(sameRate ? line.unitPrice() : Price.perUnit(net, quantity));
        InvoiceLine changed = new InvoiceLine(
                line.no(),
                line.kind(),
                edit.text().orElse(line.text()),
                line.activity(),
                quantity,
                price,
                net,
                edit.taxCode().or(line::taxCode),
                line.tax(),
                line.cost(),
                line.dimensions(),
                line.billed(),
                line.released(),
                line.time(),
                line.furtherTaxes(),
                line.account());
        return changed;
    }
}
