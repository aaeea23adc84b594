package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import org.daybook.accounting.Outcome;

/** Locks hours that are not to be edited any more, and blocks projects (SS 3.1 Project, 3.2). */
public final class LockHours {

    private LockHours() {}

    /** A week of an employee. */
    public static Outcome<SessionBook> ofWeek(SessionBook book, String employee, Week week) {
        return with(book, book.locks().locking(new Locks.EmployeeWeek(employee, week)));
    }

    /** @param lastDay the last day on which hours of the project are locked */
    public static Outcome<SessionBook> ofProject(SessionBook book, String project, LocalDate lastDay) {
        return with(book, book.locks().lockingProject(project, lastDay));
    }

    /** The project takes no more sessions. */
    public static Outcome<SessionBook> block(SessionBook book, String project) {
        return with(book, book.locks().blocking(project));
    }

    private static Outcome<SessionBook> with(SessionBook book, Locks locks) {
        return Outcome.done(book.toBuilder().locks(locks).build());
    }
}
