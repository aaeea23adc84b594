package org.daybook.invoicing.selection;

import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Dimensions;
import org.daybook.work.JobEntry;

/**
 * Which entries may be registered on a job, and whether they belong to its fixed price (JI 1.2 JobAllocationCombination).
 *
 * @param dimensions values that an entry must have, where the line names them
 * @param mandatory dimensions that an entry must have a value of, whichever
 */
public record AllocationCombination(
        Range<String> activities,
        Range<String> tasks,
        Dimensions dimensions,
        Set<String> mandatory,
        boolean inFixedPrice) {

    public AllocationCombination {
        mandatory = Set.copyOf(mandatory);
    }

    boolean matches(JobEntry entry) {
        return activities.holds(Optional.of(entry.activity()))
                && tasks.holds(entry.task())
                && dimensions.values().entrySet().stream()
                        .allMatch(asked -> entry.dimensions()
                                .value(asked.getKey())
                                .filter(asked.getValue()::equals)
                                .isPresent());
    }

    boolean isComplete(JobEntry entry) {
        return mandatory.stream()
                .allMatch(name -> entry.dimensions().value(name).isPresent());
    }
}
