package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Not Billed: a contract invoice is billed elsewhere; it leaves the unapproved ones and is never pushed (SS 3.2). */
public final class NotBilled {

    private NotBilled() {}

    /** Sessions that somebody added to it return to the tab. */
    public static Outcome<SessionBook> on(SessionBook book, String id) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(one -> !one.isOpen(), RefusalCode.NOT_UNAPPROVED)
                .refuseIf(one -> one.contract().isEmpty(), RefusalCode.NO_CONTRACT)
                .reasons()
                .then(() -> DeleteInvoice.giveBack(book, id)
                        .invoice(elsewhere(book, id))
                        .build());
    }

    private static SessionInvoice elsewhere(SessionBook book, String id) {
        SessionInvoice invoice = book.invoices().get(id);
        return invoice.toBuilder()
                .status(SessionInvoice.Status.NOT_BILLED)
                .rows(invoice.rows().stream().map(InvoicedRow::asProduct).toList())
                .build();
    }
}
