package org.daybook.invoicing.worksessions;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Comment: remarks something on a session, at any time; nothing of it is printed (features K8). */
public final class CommentSession {

    private CommentSession() {}

    public static Outcome<SessionBook> on(SessionBook book, EntryId id, String comment) {
        Session session = book.sessions().get(id);
        return Reasons.none()
                .refuseIf(session == null, RefusalCode.NO_SUCH_WORK, SessionGuard.where(id))
                .then(() -> book.toBuilder().session(session.commented(comment)).build());
    }
}
