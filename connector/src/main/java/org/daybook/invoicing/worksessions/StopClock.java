package org.daybook.invoicing.worksessions;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryStatus;

/** Stop the Clock: the employee's running session ends, and waits to be confirmed (SS 3.2). */
public final class StopClock {

    private StopClock() {}

    public static Outcome<SessionBook> on(SessionBook book, EntryId id) {
        Session session = book.sessions().get(id);
        boolean running = session != null && session.state() == SessionState.ACTIVE;
        return SessionGuard.free(book, java.util.List.of(id))
                .refuseIf(session != null && !running, RefusalCode.NOT_RUNNING, SessionGuard.where(id))
                .then(() -> book.toBuilder()
                        .session(session.with(session.entry().withStatus(EntryStatus.UNCONFIRMED)))
                        .build());
    }
}
