package org.daybook.invoicing.selection;

import java.time.LocalDate;
import org.daybook.work.JobEntry;

/**
 * The criteria of the Delimitation island: an entry matches when it lies in every range given (JI 1.2, 2.2).
 *
 * @param extendSelection on: adds to what is selected; off: replaces it
 */
public record Delimitation(
        Range<LocalDate> dates,
        Range<String> employees,
        Range<String> activities,
        Range<String> tasks,
        boolean extendSelection) {

    /** Matches every entry, and replaces what is selected. */
    public static final Delimitation ALL = new Delimitation(Range.any(), Range.any(), Range.any(), Range.any(), false);

    public Delimitation dates(Range<LocalDate> range) {
        return new Delimitation(range, employees, activities, tasks, extendSelection);
    }

    public Delimitation employees(Range<String> range) {
        return new Delimitation(dates, range, activities, tasks, extendSelection);
    }

    public Delimitation activities(Range<String> range) {
        return new Delimitation(dates, employees, range, tasks, extendSelection);
    }

    public Delimitation tasks(Range<String> range) {
        return new Delimitation(dates, employees, activities, range, extendSelection);
    }

    public Delimitation extending() {
        return new Delimitation(dates, employees, activities, tasks, true);
    }

    boolean matches(JobEntry entry) {
        return dates.holds(java.util.Optional.of(entry.date()))
                && employees.holds(entry.employee())
                && activities.holds(java.util.Optional.of(entry.activity()))
                && tasks.holds(entry.task());
    }
}
