package org.daybook.invoicing.worksessions;

import java.util.HashMap;
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

        boolean isEmpty() {
            return account.isEmpty() && dimensions.isEmpty();
        }

        Target orElse(Target next) {
            return new Target(account.or(next::account), dimensions.filledFrom(next.dimensions()));
        }
    }

    public PostingTargets {
        byProject = Map.copyOf(byProject);
        byProductType = Map.copyOf(byProductType);
    }

    /** Where a target is said. */
    public enum Level {
        PROJECT,
        PRODUCT_TYPE,
        COMPANY
    }

    /** With another target at that place; an empty one says nothing there any more. */
    PostingTargets with(Level level, String key, Target target) {
        return switch (level) {
            case PROJECT -> new PostingTargets(with(byProject, key, target), byProductType, company);
            case PRODUCT_TYPE -> new PostingTargets(byProject, with(byProductType, key, target), company);
            case COMPANY -> new PostingTargets(byProject, byProductType, target);
        };
    }

    private static Map<String, Target> with(Map<String, Target> targets, String key, Target target) {
        Map<String, Target> changed = new HashMap<>(targets);
        changed.put(key, target);
        changed.values().removeIf(Target::isEmpty);
        return changed;
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
