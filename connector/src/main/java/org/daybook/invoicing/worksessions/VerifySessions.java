package org.daybook.invoicing.worksessions;

import java.util.Collection;
import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryStatus;

/** Verify: the biller confirms sessions that their employee should have confirmed; a phase is confirmed likewise (SS 3.2). */
public final class VerifySessions {

    private VerifySessions() {}

    /** What is confirmed already stays so. */
    public static Outcome<SessionBook> on(SessionBook book, Collection<EntryId> ids) {
        Reasons reasons = SessionGuard.free(book, ids);
        for (EntryId id : ids) {
            Session session = book.sessions().get(id);
            boolean running = session != null && session.state() == SessionState.ACTIVE;
            reasons.refuseIf(running, RefusalCode.IN_PROGRESS, SessionGuard.where(id));
        }
        return reasons.then(() -> {
            SessionBookBuilder after = book.toBuilder();
            ids.forEach(id -> after.session(confirmed(book.sessions().get(id))));
            return after.build();
        });
    }

    /** All that an employee has not confirmed of a week. */
    public static Outcome<SessionBook> ofWeek(SessionBook book, String employee, Week week) {
        List<EntryId> unconfirmed = book.sessions().values().stream()
                .filter(session -> session.state() == SessionState.UNCONFIRMED && !session.isInternal())
                .filter(session ->
                        session.entry().employee().filter(employee::equals).isPresent())
                .filter(session -> Week.of(session.entry().date()).equals(week))
                .map(Session::id)
                .toList();
        return on(book, unconfirmed);
    }

    private static Session confirmed(Session session) {
        Session verified = session.mapped(entry -> entry.withStatus(EntryStatus.FINALIZED));
        return verified.with(session.products().stream()
                .map(product -> product.withStatus(EntryStatus.FINALIZED))
                .toList());
    }
}
