package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a person asks of a billing run (SS 2.1); invoice date and due date are mandatory (SS 2.3 R4).
 *
 * @param cutOff work done after it waits; empty: no limit
 * @param sortByAccountNo bills in the order of account numbers, otherwise in the order of their first charge
 * @param includeTimeInOut times of the crews are printed with the charges
 * @param month the month whose installments are processed with the run; empty: none
 * @param transactionDate date of those installments; empty: the invoice date
 */
public record BillingRun(
        Optional<LocalDate> invoiceDate,
        Optional<LocalDate> dueDate,
        Optional<LocalDate> cutOff,
        Bill.Form form,
        boolean sortByAccountNo,
        boolean includeInvoiceNotes,
        boolean includeTimeInOut,
        Optional<YearMonth> month,
        Optional<LocalDate> transactionDate) {

    /** Invoices of everything in the bank. */
    public static BillingRun of(LocalDate invoiceDate, LocalDate dueDate) {
        return new BillingRun(
                Optional.of(invoiceDate),
                Optional.of(dueDate),
                Optional.empty(),
                Bill.Form.INVOICE,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
