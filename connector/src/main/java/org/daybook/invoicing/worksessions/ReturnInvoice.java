package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Return: a sent invoice comes back to be edited; marking it sent again changes its status only (SS 3.2). */
public final class ReturnInvoice {

    private ReturnInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(SessionInvoice::isEditable, RefusalCode.NOT_SENT)
                .refuseIf(one -> one.status() == SessionInvoice.Status.PAID, RefusalCode.POSTED_LOCKED)
                .reasons()
                .then(() -> book.toBuilder()
                        .invoice(book.invoices().get(id).toBuilder()
                                .status(SessionInvoice.Status.APPROVED)
                                .build())
                        .build());
    }
}
