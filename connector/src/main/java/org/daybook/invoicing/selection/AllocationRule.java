package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;

/**
 * The job allocation combinations of a job: what may be registered on it, and what of it belongs to the fixed price; the first
 * combination that matches decides (JI 1.2 JobAllocationCombination).
 */
public final class AllocationRule {

    private final List<AllocationCombination> combinations;

    private AllocationRule(List<AllocationCombination> combinations) {
        this.combinations = combinations;
    }

    static AllocationRule of(InvoiceSelection selection) {
        return new AllocationRule(selection.basis().allocation());
    }

    /** Without a combination that says so, nothing is kept out. */
    boolean keepsOut(JobEntry entry) {
        return match(entry).filter(combination -> !combination.inFixedPrice()).isPresent();
    }

    /** Done with the selection as it is if everything on the job may be registered on it; refused for every entry that may not. */
    public static Outcome<InvoiceSelection> check(InvoiceSelection selection) {
        AllocationRule allocation = of(selection);
        List<Finding> wrong = new ArrayList<>();
        for (SelectionLine line : selection.lines()) {
            if (!line.isWithoutRegistration()) {
                allocation.problem(line.entry()).ifPresent(wrong::add);
            }
        }
        return wrong.isEmpty() ? Outcome.done(selection) : new Outcome.Refused<>(wrong);
    }

    /** Why the entry may not be registered on the job; without combinations everything may. */
    Optional<Finding> problem(JobEntry entry) {
        if (combinations.isEmpty()) {
            return Optional.empty();
        }
        Optional<AllocationCombination> match = match(entry);
        if (match.isEmpty()) {
            return Optional.of(
                    Finding.of(RefusalCode.ALLOCATION_NOT_ALLOWED, entry.id().toString()));
        }
        return match.filter(combination -> !combination.isComplete(entry))
                .map(combination -> Finding.of(
                        RefusalCode.DIMENSION_MANDATORY,
                        entry.id().toString(),
                        "The job's allocation combination asks for " + String.join(", ", combination.mandatory())
                                + "."));
    }

    private Optional<AllocationCombination> match(JobEntry entry) {
        return combinations.stream()
                .filter(combination -> combination.matches(entry))
                .findFirst();
    }
}
