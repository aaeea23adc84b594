package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;

/** Takes back what an invoice put on account, as far as it is still open (JI 2.20). */
final class OnAccountCredit {

    private OnAccountCredit() {}

    /** Amount less what job invoices have reconciled, less earlier credit memos on account (GT65). */
    static Money open(InvoiceSelection selection, PrintedInvoice invoice) {
        Money amount = onAccount(invoice.invoice());
        Money none = Money.zero(amount.currency());
        Money reconciled = selection.onAccount().stream()
                .filter(item -> item.invoice().equals(invoice.number()))
                .map(OnAccountItem::reconciled)
                .reduce(none, Money::plus);
        Money credited =
                memos(selection, invoice).map(item -> item.amount().negated()).reduce(none, Money::plus);
        return amount.minus(reconciled).minus(credited);
    }

    /** Whether a credit memo on account was made of it before. */
    static boolean isCredited(InvoiceSelection selection, PrintedInvoice invoice) {
        return memos(selection, invoice).findAny().isPresent();
    }

    private static Stream<OnAccountItem> memos(InvoiceSelection selection, PrintedInvoice invoice) {
        return selection.onAccount().stream().filter(item -> item.credits().equals(Optional.of(invoice.number())));
    }

    /** The credit memo's lines: the on-account reduction where one is given, all that is open where not. */
    static List<OnAccountLine> lines(InvoiceSelection selection, PrintedInvoice invoice, CreditTerms terms) {
        Money open = open(selection, invoice);
        Money wished = selection.onAccountReduction();
        Money credited = invoice.isOnAccount() && wished.isPositive()
                ? wished.min(open)
                : terms.percent().of(open);
        return credited.isPositive() ? lines(selection, invoice, credited.negated()) : List.of();
    }

    /** One for each tax code that it was made under, the last takes the rest; what was not taxed is not taxed now. */
    private static List<OnAccountLine> lines(InvoiceSelection selection, PrintedInvoice invoice, Money amount) {
        Map<String, Money> byCode = new LinkedHashMap<>();
        onAccountLines(invoice.invoice())
                .forEach(line -> byCode.merge(line.taxCode().orElse(LineTaxes.NONE), line.net(), Money::plus));
        Money whole = onAccount(invoice.invoice());
        Money left = amount;
        List<OnAccountLine> lines = new ArrayList<>();
        for (Map.Entry<String, Money> part : byCode.entrySet()) {
            boolean last = lines.size() == byCode.size() - 1;
            Money its = last ? left : Ratio.of(part.getValue(), whole).of(amount);
            lines.add(line(selection, invoice, its, part.getKey()));
            left = left.minus(its);
        }
        return lines;
    }

    private static OnAccountLine line(
            InvoiceSelection selection, PrintedInvoice invoice, Money amount, String taxCode) {
        boolean outside = selection.onAccount().stream()
                .filter(one -> one.invoice().equals(invoice.number()))
                .anyMatch(one -> !one.outsideFixedPrice().isZero());
        return new OnAccountLine(
                "Credit of invoice on account " + invoice.number(),
                amount,
                Optional.of(taxCode),
                Optional.of(invoice.invoice().customer()),
                !outside,
                Optional.empty());
    }

    private static Money onAccount(Invoice invoice) {
        return onAccountLines(invoice).map(InvoiceLine::net).reduce(Money.zero(invoice.currency()), Money::plus);
    }

    private static Stream<InvoiceLine> onAccountLines(Invoice invoice) {
        return invoice.lines().stream().filter(line -> line.kind() == LineKind.ON_ACCOUNT);
    }
}
