package org.daybook.invoicing.worksessions;

import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.work.JobEntry;

/**
 * Accounting account and targets by where they are said: an invoice line's or session's own come first, then the project's, then the
 * product type's, then the company's default (SS 3.3 R12, an inferred order that stands here alone).
 */
public record PostingTargets(Map<String, Target> byProject, Map<String, Target> byProductType, Target company) {

    public static final PostingTargets NONE = new PostingTargets(Map.of(), Map.of(), Target.NONE);

    /** An account and dimensions; what is blank is left to the next place. */
    public record Target(Optional<String> account, Dimensions dimensions) {
        public static final Target NONE = new Target(Optional.empty(), Dimensions.NONE);

        Target orElse(Target next) {
            return new Target(account.or(next::account), dimensions.filledFrom(next.dimensions()));
        }
    }

    public PostingTargets {
        byProject = Map.copyOf(byProject);
        byProductType = Map.copyOf(byProductType);
    }

    /** The entry with what it does not say itself. */
    JobEntry fill(JobEntry entry) {
        Target found = new Target(entry.account(), entry.dimensions())
                .orElse(byProject.getOrDefault(entry.job(), Target.NONE))
                .orElse(byProductType.getOrDefault(entry.activity(), Target.NONE))
                .orElse(company);
        JobEntry.Builder filled = entry.toBuilder().dimensions(found.dimensions());
        found.account().ifPresent(filled::account);
        return filled.build();
    }
}
