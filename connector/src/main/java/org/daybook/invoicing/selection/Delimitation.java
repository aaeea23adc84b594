package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.work.JobEntry;

/**
 * The criteria of the Delimitation island: an entry matches when it lies in every range given (JI 1.2, 2.2).
 *
 * @param dimensions by dimension name
 * @param extendSelection on: adds to what is selected; off: replaces it
 */
public record Delimitation(
        Range<LocalDate> dates,
        Range<String> employees,
        Range<String> activities,
        Range<String> tasks,
        Map<String, Range<String>> dimensions,
        boolean extendSelection) {

    /** Matches every entry, and replaces what is selected. */
    public static final Delimitation ALL =
            new Delimitation(Range.any(), Range.any(), Range.any(), Range.any(), Map.of(), false);

    public Delimitation {
        dimensions = Map.copyOf(dimensions);
    }

    public Delimitation dates(Range<LocalDate> range) {
        return new Delimitation(range, employees, activities, tasks, dimensions, extendSelection);
    }

    public Delimitation employees(Range<String> range) {
        return new Delimitation(dates, range, activities, tasks, dimensions, extendSelection);
    }

    public Delimitation activities(Range<String> range) {
        return new Delimitation(dates, employees, range, tasks, dimensions, extendSelection);
    }

    public Delimitation tasks(Range<String> range) {
        return new Delimitation(dates, employees, activities, range, dimensions, extendSelection);
    }

    public Delimitation dimension(String name, Range<String> range) {
        Map<String, Range<String>> more = new HashMap<>(dimensions);
        more.put(name, range);
        return new Delimitation(dates, employees, activities, tasks, more, extendSelection);
    }

    public Delimitation extending() {
        return new Delimitation(dates, employees, activities, tasks, dimensions, true);
    }

    boolean matches(JobEntry entry) {
        return dates.holds(Optional.of(entry.date()))
                && employees.holds(entry.employee())
                && activities.holds(Optional.of(entry.activity()))
                && tasks.holds(entry.task())
                && dimensions.entrySet().stream()
                        .allMatch(asked ->
                                asked.getValue().holds(entry.dimensions().value(asked.getKey())));
    }
}
