package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Percent;

/** By what percentage what is invoiced is raised, and on which activity the surcharge stands (JI 1.2, 2.9). */
public record SurchargeRule(String name, List<Line> lines) {

    public SurchargeRule {
        lines = List.copyOf(lines);
    }

    /**
     * An entry must lie in all ranges given.
     *
     * @param time yes: time entries only, no: amounts only, empty: both
     * @param activity activity that the surcharge stands on
     */
    public record Line(
            Percent percent,
            Optional<Boolean> time,
            Range<String> activities,
            Range<String> employees,
            Range<String> tasks,
            Range<LocalDate> dates,
            String activity,
            Optional<String> task) {}
}
