package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.List;

/** What stands above the items of an invoice, and may be edited until it is posted. */
record InvoiceHeading(String customer, LocalDate date, String terms, LocalDate dueDate, List<String> taxStructure) {

    static InvoiceHeading of(ChargeInvoice invoice) {
        return new InvoiceHeading(
                invoice.customer(), invoice.date(), invoice.terms(), invoice.dueDate(), invoice.taxStructure());
    }
}
