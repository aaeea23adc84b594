package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Add Session: an employee enters a session; a project may be blocked, or its hours locked (SS 3.1 Project, 3.2). */
public final class AddSession {

    private AddSession() {}

    public static Outcome<SessionBook> on(SessionBook book, Session session) {
        String where = SessionGuard.where(session.id());
        return Reasons.none()
                .refuseIf(book.holds(session.id()), RefusalCode.CODE_TAKEN, where)
                .refuseIf(book.locks().blocked().contains(session.project()), RefusalCode.PROJECT_BLOCKED, where)
                .refuseIf(book.locks().lock(session.entry()), RefusalCode.WEEK_LOCKED, where)
                .refuseIf(!session.entry().currency().equals(book.currency()), RefusalCode.CURRENCY_MISMATCH, where)
                .then(() -> book.toBuilder().session(session).build());
    }
}
