package org.daybook.invoicing.selection;

import org.daybook.work.JobParameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;

/** Which lines an action on a selection covers: its own job's, its subjobs', and what a fixed price hides (JI 2.0). */
final class Scope {

    private final Job job;
    private final Map<String, Job> subjobs;
    private final Set<String> separating;

    private Scope(Job job, Map<String, Job> subjobs, Set<String> separating) {
        this.job = job;
        this.subjobs = subjobs;
        this.separating = separating;
    }

    static Scope of(InvoiceSelection selection) {
        Map<String, Job> subjobs = new HashMap<>();
        selection.subjobs().forEach(subjob -> subjobs.put(subjob.number(), subjob));
        Set<String> separating = new HashSet<>();
        for (SelectionLine line : selection.lines()) {
            if (line.keptOutOfFixedPrice()) {
                separating.add(jobOf(line, selection.job(), subjobs).number());
            }
        }
        return new Scope(selection.job(), subjobs, separating);
    }

    /** Lines that selecting may touch: subjobs' only where the main job selects for them (G-MAIN), none that are on drafts. */
    boolean covers(SelectionLine line) {
        return line.isAvailable() && (isOwn(line) || mainJobSelects(job));
    }

    /** Covered, and not inside a fixed price that is invoiced on account only. */
    boolean isInvoiceable(SelectionLine line) {
        return covers(line) && !isHiddenInFixedPrice(line);
    }

    /** Lines that approving may touch: subjobs' wherever they are invoiced on the main job (JI 2.12). */
    boolean isApprovable(SelectionLine line) {
        return line.isSelected() && (isOwn(line) || job.is(JobParameter.MAIN_JOB_INVOICING));
    }

    static boolean mainJobSelects(Job mainJob) {
        return mainJob.is(JobParameter.MAIN_JOB_INVOICING) && mainJob.is(JobParameter.MAIN_JOB_INVOICE_SELECTION);
    }

    /** JI 2.0 fixed-price visibility: the fixed entries are hidden when the job is invoiced on account only, or separates them. */
    private boolean isHiddenInFixedPrice(SelectionLine line) {
        Job its = jobOf(line, job, subjobs);
        boolean onAccountOnly =
                its.is(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY) && its.is(JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING);
        boolean hides = its.isFixedPrice() && (onAccountOnly || separating.contains(its.number()));
        return hides && isIncludedInFixedPrice(line, its);
    }

    /** Where outlays are invoiced apart, job allocation combinations are ignored (JI 2.0). */
    private static boolean isIncludedInFixedPrice(SelectionLine line, Job its) {
        return its.is(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE)
                ? !line.keptOutOfFixedPrice()
                : line.entry().kind() != EntryKind.OUTLAY;
    }

    private boolean isOwn(SelectionLine line) {
        return !subjobs.containsKey(line.entry().job());
    }

    private static Job jobOf(SelectionLine line, Job job, Map<String, Job> subjobs) {
        return subjobs.getOrDefault(line.entry().job(), job);
    }
}
