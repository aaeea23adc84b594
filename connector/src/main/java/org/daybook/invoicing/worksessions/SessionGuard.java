package org.daybook.invoicing.worksessions;

import java.util.Collection;
import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** What stands against changing a session: editing ends when the biller has invoiced or archived it, or its week is locked (SS 3.2). */
final class SessionGuard {

    private SessionGuard() {}

    static Reasons editable(SessionBook book, EntryId id) {
        return editable(book, List.of(id));
    }

    static Reasons editable(SessionBook book, Collection<EntryId> ids) {
        Reasons reasons = free(book, ids);
        for (EntryId id : ids) {
            Session session = book.sessions().get(id);
            boolean locked = session != null && book.locks().lock(session.entry());
            reasons.refuseIf(locked, RefusalCode.WEEK_LOCKED, where(id));
        }
        return reasons;
    }

    /** Known, and neither invoiced nor archived. */
    static Reasons free(SessionBook book, Collection<EntryId> ids) {
        Reasons reasons = Reasons.none().refuseIf(ids.isEmpty(), RefusalCode.NOTHING_SELECTED, "work sessions");
        for (EntryId id : ids) {
            Session session = book.sessions().get(id);
            SessionState state = session == null ? SessionState.UNCONFIRMED : session.state();
            reasons.refuseIf(session == null, RefusalCode.NO_SUCH_WORK, where(id))
                    .refuseIf(state == SessionState.ON_INVOICE, RefusalCode.ALREADY_INVOICED, where(id))
                    .refuseIf(state == SessionState.ARCHIVED, RefusalCode.ARCHIVED, where(id));
        }
        return reasons;
    }

    static String where(EntryId id) {
        return "session " + id.nativeId();
    }
}
