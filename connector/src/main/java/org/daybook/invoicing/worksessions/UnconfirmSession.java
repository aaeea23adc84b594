package org.daybook.invoicing.worksessions;

import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Takes a confirmation back: Koho documents no way, so it is refused (SS 3.2). */
public final class UnconfirmSession {

    private UnconfirmSession() {}

    /** Always refused. */
    public static Outcome<SessionBook> on(SessionBook book, EntryId id) {
        Session session = book.sessions().get(id);
        boolean confirmed = session != null && session.isConfirmed();
        return SessionGuard.free(book, List.of(id))
                .refuseIf(confirmed, RefusalCode.UN_FINALIZE, SessionGuard.where(id))
                .refuseIf(session != null && !confirmed, RefusalCode.NOT_CONFIRMED, SessionGuard.where(id))
                .then(() -> book);
    }
}
