package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Send: an approved invoice goes out, and to the accounting package if it has not been there (SS 3.2). */
public final class SendInvoice {

    private SendInvoice() {}

    /** Sending again what is sent changes nothing. Sessions that waited for a credit note may be invoiced once it is sent. */
    public static Outcome<SessionBook> on(SessionBook book, String id) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(SessionInvoice::isOpen, RefusalCode.NOT_APPROVED)
                .reasons()
                .thenTry(() -> sent(book, book.invoices().get(id)));
    }

    private static Outcome<SessionBook> sent(SessionBook book, SessionInvoice invoice) {
        if (invoice.isWithCustomer()) {
            return Outcome.done(book);
        }
        SessionBookBuilder after = book.toBuilder();
        book.sessions().values().stream()
                .filter(session -> session.awaits().filter(invoice.id()::equals).isPresent())
                .forEach(session -> after.session(session.released()));
        return PushInvoice.pushed(
                after, invoice.toBuilder().status(SessionInvoice.Status.SENT).build());
    }
}
