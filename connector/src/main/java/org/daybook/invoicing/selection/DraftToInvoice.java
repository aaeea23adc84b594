package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.TaxCode;
import org.daybook.work.Job;

/** Turns a draft into the document it bills: lines, customer discount, tax, rounding and due date (JI 2.17, 4.1). */
final class DraftToInvoice {

    private DraftToInvoice() {}

    /** For a customer who is not known, without tax and discount: such a document can be looked at, not printed. */
    static Invoice of(InvoiceSelection selection, Draft draft, Printing printing) {
        Job job = selection.job();
        List<InvoiceLine> lines = DraftDocument.asEdited(selection, draft, printing);
        Optional<RatesOfInvoice> credited = credited(selection, draft, printing);
        Money discount = discount(lines, draft, credited, printing);
        List<InvoiceLine> taxed = taxed(lines, discount, credited, printing);
        return Documented.by(job, draft.kind(), draft.billTo(), printing)
                .due(dueDate(draft, printing))
                .crediting(draft.credits())
                .with(ReductionLines.after(withEditedTax(taxed, draft.edits()), draft.reductions()), discount);
    }

    /** What the tax is before anybody edits it: the edited document must come to the same. */
    static Money taxBeforeEditing(InvoiceSelection selection, Draft draft, Printing printing) {
        List<InvoiceLine> lines = DraftDocument.asApproved(selection, draft, printing);
        Money none = Money.zero(selection.job().currency());
        Optional<RatesOfInvoice> credited = credited(selection, draft, printing);
        return taxed(lines, discount(lines, draft, credited, printing), credited, printing).stream()
                .map(InvoiceLine::allTax)
                .reduce(none, Money::plus);
    }

    /** What a credit memo credits was made at the rates of its own day. */
    private static Optional<RatesOfInvoice> credited(InvoiceSelection selection, Draft draft, Printing printing) {
        return draft.credits()
                .flatMap(number -> selection.printed().stream()
                        .filter(printed -> printed.number().equals(number))
                        .findFirst())
                .map(printed -> RatesOfInvoice.of(
                        printed.invoice(), printing.rounding(printed.invoice().currency())));
    }

    private static List<InvoiceLine> taxed(
            List<InvoiceLine> lines, Money discount, Optional<RatesOfInvoice> credited, Printing printing) {
        Map<String, TaxCode> codes =
                credited.map(rates -> rates.taxCodes(printing.taxCodes())).orElse(printing.taxCodes());
        return SalesTax.on(lines, discount, codes, printing.rounding(discount.currency()));
    }

    private static List<InvoiceLine> withEditedTax(List<InvoiceLine> lines, Map<Integer, LineEdit> edits) {
        return lines.stream()
                .map(line -> Optional.ofNullable(edits.get(line.no()))
                        .flatMap(LineEdit::tax)
                        .map(line::withTax)
                        .orElse(line))
                .toList();
    }

    /** Off the work, never off invoices on account (JI 1.2, GT81); rounded half up. */
    private static Money discount(
            List<InvoiceLine> lines, Draft draft, Optional<RatesOfInvoice> credited, Printing printing) {
        Money work = lines.stream()
                .filter(line -> line.kind() != LineKind.ON_ACCOUNT)
                .map(InvoiceLine::net)
                .reduce(Money.zero(lines.get(0).net().currency()), Money::plus);
        Percent today =
                printing.customer(draft.billTo()).map(Customer::invoiceDiscount).orElse(Percent.ZERO);
        return credited.map(rates -> rates.discount(today)).orElse(today).of(work, printing.rounding(work.currency()));
    }

    /** A credit memo is due at once; so is a document whose customer is not known. */
    private static LocalDate dueDate(Draft draft, Printing printing) {
        boolean credit = draft.kind() == Invoice.Kind.CREDIT_MEMO;
        int days = printing.customer(draft.billTo()).map(Customer::paymentDays).orElse(0);
        return credit ? printing.date() : printing.date().plusDays(days);
    }
}
