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
 * @param jobGroup job group of the job, which supplies the work-in-progress references (JI 3.3)
 * @param capitalization at which value work in progress stands, and is released when it is booked (JI 3.4)
 * @param rounding what rounding the document's total to the company's external unit changed: added to the total (JI 4.1)
 * @param exchange how its amounts stand in the company's other currencies; empty: it is in the only one
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
        Optional<String> credits,
        Optional<String> jobGroup,
        Capitalization capitalization,
        Money rounding,
        Optional<Exchange> exchange) {

    /** What the document is. */
    public enum Kind {
        INVOICE,
        CREDIT_MEMO,
        /** What an agency and its client owe each other (SS 4.3). */
        SETTLEMENT,
        /** Work matched inside the house with what was invoiced on account for it: booked, and sent to nobody (JI 2.23, 4.3). */
        ALLOCATION;

        /** Nobody is billed by it: it is its journal and nothing else. */
        public boolean isJournalOnly() {
            return this == SETTLEMENT || this == ALLOCATION;
        }
    }

    public Invoice {
        lines = List.copyOf(lines);
        capitalization = capitalization == null ? Capitalization.NONE : capitalization;
        rounding = rounding == null ? Money.zero(currency) : rounding;
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice without lines");
        }
    }

    /** A document of a job whose work is not capitalised, unrounded and in the company's own currency. */
    public Invoice(
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
        this(
                kind,
                company,
                customer,
                job,
                department,
                date,
                dueDate,
                currency,
                lines,
                discount,
                credits,
                Optional.empty(),
                Capitalization.NONE,
                Money.zero(currency),
                Optional.empty());
    }

    /** The same document, releasing the work in progress of its job when it is booked (JI 4.1). */
    public Invoice releasing(Optional<String> group, Capitalization principle) {
        return with(lines, credits, group, principle, rounding, exchange);
    }

    /** The same document with its total changed by so much, to be paid in whole units (JI 4.1 external rounding). */
    public Invoice rounded(Money difference) {
        return with(lines, credits, jobGroup, capitalization, difference, exchange);
    }

    public Invoice exchanged(Exchange rates) {
        return with(lines, credits, jobGroup, capitalization, rounding, Optional.of(rates));
    }

    /** The same document with its lines written otherwise. */
    public Invoice withLines(List<InvoiceLine> others) {
        return with(others, credits, jobGroup, capitalization, rounding, exchange);
    }

    /** The same credit memo, of the invoice of this external reference. */
    public Invoice crediting(String reference) {
        return with(lines, Optional.of(reference), jobGroup, capitalization, rounding, exchange);
    }

    private Invoice with(
            List<InvoiceLine> others,
            Optional<String> credited,
            Optional<String> group,
            Capitalization principle,
            Money difference,
            Optional<Exchange> rates) {
        return new Invoice(
                kind,
                company,
                customer,
                job,
                department,
                date,
                dueDate,
                currency,
                others,
                discount,
                credited,
                group,
                principle,
                difference,
                rates);
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
        return Money.sum(currency, lines.stream().map(InvoiceLine::allTax).toList());
    }

    /** What the customer owes by this document; negative for a credit memo. */
    public Money total() {
        return net().plus(tax()).plus(rounding);
    }
}
