package org.daybook.accounting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An invoice, credit memo or settlement as billed to one customer for one job. Credit memos carry negative amounts.
 *
 * @param company number of the company that bills
 * @param customer number of the bill-to customer
 * @param job number of the job; its department supplies the posting references
 * @param department department of the job
 * @param discount taken off the document's net total, in the document's sign; never off invoices on account (JI 1.2)
 * @param credits the external reference of the invoice that a credit memo credits
 */
public record Invoice(
        Kind kind,
        String company,
        String customer,
        String job,
        String department,
        LocalDate date,
        LocalDate dueDate,
        Currency currency,
        List<InvoiceLine> lines,
        Money discount,
        Optional<String> credits) {

    /** What the document is. */
    public enum Kind {
        INVOICE,
        CREDIT_MEMO,
        SETTLEMENT
    }

    public Invoice {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice without lines");
        }
    }

    /** Sum of the lines before discount and tax. */
    public Money linesTotal() {
        return Money.sum(currency, lines.stream().map(InvoiceLine::net).toList());
    }

    /** Lines less discount, before tax. */
    public Money net() {
        return linesTotal().minus(discount);
    }

    public Money tax() {
        return Money.sum(currency, lines.stream().map(InvoiceLine::tax).toList());
    }

    /** What the customer owes by this document; negative for a credit memo. */
    public Money total() {
        return net().plus(tax());
    }
}
