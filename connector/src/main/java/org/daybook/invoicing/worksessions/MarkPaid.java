package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Paid: the payment of a sent invoice is seen (SS 3.2). */
public final class MarkPaid {

    private MarkPaid() {}

    public static Outcome<SessionBook> on(SessionBook book, String id) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(SessionInvoice::isEditable, RefusalCode.NOT_SENT)
                .reasons()
                .then(() -> book.toBuilder()
                        .invoice(book.invoices().get(id).toBuilder()
                                .status(SessionInvoice.Status.PAID)
                                .build())
                        .build());
    }
}
