package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Percent;
import org.daybook.work.JobEntry;

/** By what percentage what is invoiced is raised, and on which activity the surcharge stands (JI 1.2, 2.9). */
public record SurchargeRule(String name, List<Line> lines) {

    public SurchargeRule {
        lines = List.copyOf(lines);
    }

    /**
     * An entry must lie in all ranges given.
     *
     * @param time yes: time entries only, no: amounts only, empty: both
     * @param dimensions by dimension name
     * @param activity activity that the surcharge stands on
     */
    public record Line(
            Percent percent,
            Optional<Boolean> time,
            Range<String> activities,
            Range<String> employees,
            Range<String> tasks,
            Range<LocalDate> dates,
            Map<String, Range<String>> dimensions,
            String activity,
            Optional<String> task) {

        public Line {
            dimensions = Map.copyOf(dimensions);
        }

        boolean holds(JobEntry entry) {
            return time.filter(asked -> asked == entry.kind().isAmount()).isEmpty()
                    && activities.holds(Optional.of(entry.activity()))
                    && employees.holds(entry.employee())
                    && tasks.holds(entry.task())
                    && dates.holds(Optional.of(entry.date()))
                    && dimensions.entrySet().stream()
                            .allMatch(asked ->
                                    asked.getValue().holds(entry.dimensions().value(asked.getKey())));
        }

        /** What is invoiced on account is nobody's work: only a line without limits holds it. */
        boolean isWithoutLimits() {
            return time.isEmpty()
                    && activities.holds(Optional.empty())
                    && employees.holds(Optional.empty())
                    && tasks.holds(Optional.empty())
                    && dates.holds(Optional.empty())
                    && dimensions.values().stream().allMatch(range -> range.holds(Optional.empty()));
        }
    }
}
