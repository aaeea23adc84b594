package org.daybook.invoicing.worksessions;

import java.util.Collection;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Archive: takes confirmed sessions off the tab without invoicing them (SS 3.2). */
public final class ArchiveSessions {

    private ArchiveSessions() {}

    public static Outcome<SessionBook> on(SessionBook book, Collection<EntryId> ids) {
        Reasons reasons = SessionGuard.free(book, ids);
        for (EntryId id : ids) {
            Session session = book.sessions().get(id);
            reasons.refuseIf(
                            session != null && !session.isConfirmed(),
                            RefusalCode.NOT_CONFIRMED,
                            SessionGuard.where(id))
                    .refuseIf(
                            session != null && session.isInternal(), RefusalCode.INTERNAL_WORK, SessionGuard.where(id));
        }
        return reasons.then(() -> {
            SessionBookBuilder after = book.toBuilder();
            ids.forEach(id -> after.session(book.sessions().get(id).archived(Optional.empty())));
            return after.build();
        });
    }
}
