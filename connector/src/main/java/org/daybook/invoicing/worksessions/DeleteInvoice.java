package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Delete: an unapproved invoice goes, and its sessions return to the tab with their products; nothing is lost (SS 3.3 R8). */
public final class DeleteInvoice {

    private DeleteInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id) {
        boolean awaited = book.sessions().values().stream()
                .anyMatch(session -> session.awaits().filter(id::equals).isPresent());
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(one -> !one.isOpen(), RefusalCode.NOT_UNAPPROVED)
                .refuseIf(one -> awaited, RefusalCode.CREDIT_NOTE_NOT_SENT)
                .reasons()
                .then(() -> giveBack(book, id).withoutInvoice(id).build());
    }

    /** The sessions of the invoice, free again. */
    static SessionBookBuilder giveBack(SessionBook book, String id) {
        SessionBookBuilder after = book.toBuilder();
        book.sessions().values().stream()
                .filter(session -> InvoiceSessions.isOn(session, id))
                .forEach(session -> after.session(session.returned(session.awaits())));
        return after;
    }
}
