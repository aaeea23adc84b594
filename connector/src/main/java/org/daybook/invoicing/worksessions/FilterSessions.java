package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Filters the sessions tab: by criteria given, saved, or none (SS 3.3 R1, features K2). */
public final class FilterSessions {

    private FilterSessions() {}

    public static Outcome<SessionBook> by(SessionBook book, Criteria criteria) {
        return Outcome.done(book.toBuilder().criteria(criteria).build());
    }

    public static Outcome<SessionBook> clear(SessionBook book) {
        return by(book, Criteria.ALL);
    }

    /** Keeps the present criteria under a name; what was kept under it is replaced. */
    public static Outcome<SessionBook> save(SessionBook book, String name) {
        return Outcome.done(book.toBuilder().saved(name, book.criteria()).build());
    }

    public static Outcome<SessionBook> recall(SessionBook book, String name) {
        Criteria kept = book.saved().get(name);
        return Reasons.none()
                .refuseIf(kept == null, RefusalCode.NO_SUCH_CRITERIA, "criteria " + name)
                .thenTry(() -> by(book, kept));
    }
}
