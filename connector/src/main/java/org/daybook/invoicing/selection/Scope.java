package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;

/** Which lines an action on a selection covers: its own job's, its subjobs', and what a fixed price hides (JI 2.0). */
final class Scope {

    private final Job job;
    private final Map<String, Job> subjobs;
    private final AllocationRule allocation;
    private final boolean crediting;
    private final Set<String> separating = new HashSet<>();

    private Scope(Job job, Map<String, Job> subjobs, AllocationRule allocation, boolean crediting) {
        this.job = job;
        this.subjobs = subjobs;
        this.allocation = allocation;
        this.crediting = crediting;
    }

    static Scope of(InvoiceSelection selection) {
        Map<String, Job> subjobs = new HashMap<>();
        selection.subjobs().forEach(subjob -> subjobs.put(subjob.number(), subjob));
        Scope scope = new Scope(
                selection.job(),
                subjobs,
                AllocationRule.of(selection),
                selection.crediting().isPresent());
        for (SelectionLine line : selection.lines()) {
            if (scope.isKeptOut(line) && scope.sharesWithOutlays(line)) {
                scope.separating.add(scope.jobOf(line).number());
            }
        }
        return scope;
    }

    /** Lines that selecting may touch: subjobs' only where the main job selects for them (G-MAIN), none that are on drafts. */
    boolean covers(SelectionLine line) {
        return line.isAvailable() && belongsTo(line, mainJobSelects(job));
    }

    /** Lines that stand in this job's own working set, whatever is selected of them: subjobs' only where the main job selects for them. */
    boolean shows(SelectionLine line) {
        return belongsTo(line, mainJobSelects(job));
    }

    /** Lines that are selected when the selection opens: subjobs' wherever they are invoiced on the main job. */
    boolean isOpened(SelectionLine line) {
        return line.isAvailable()
                && belongsTo(line, job.is(JobParameter.MAIN_JOB_INVOICING))
                && !isHiddenInFixedPrice(line);
    }

    /** Covered, and not inside a fixed price that is invoiced on account only. */
    boolean isInvoiceable(SelectionLine line) {
        return covers(line) && !isHiddenInFixedPrice(line);
    }

    /** Lines that approving may touch: subjobs' wherever they are invoiced on the main job (JI 2.12). */
    boolean isApprovable(SelectionLine line) {
        return line.isSelected() && belongsTo(line, job.is(JobParameter.MAIN_JOB_INVOICING));
    }

    static boolean mainJobSelects(Job mainJob) {
        return mainJob.is(JobParameter.MAIN_JOB_INVOICING) && mainJob.is(JobParameter.MAIN_JOB_INVOICE_SELECTION);
    }

    /** JI 2.0 fixed-price visibility: the fixed entries are hidden when the job is invoiced on account only, or separates them. */
    private boolean isHiddenInFixedPrice(SelectionLine line) {
        return isInFixedPrice(line) && (isOnAccountOnly(line) || isSeparated(line));
    }

    /** Whether its job has a fixed price, and the entry belongs to it; a surcharge comes on top of it. */
    boolean isInFixedPrice(SelectionLine line) {
        return jobOf(line).isFixedPrice()
                && isIncludedInFixedPrice(line)
                && line.entry().origin() != EntryOrigin.SURCHARGE;
    }

    /** Whether the job shows its fixed entries apart from the others, which are the ones that are selected by themselves. */
    boolean isSeparated(SelectionLine line) {
        return separating.contains(jobOf(line).number());
    }

    boolean isOnAccountOnly(SelectionLine line) {
        Job its = jobOf(line);
        return its.is(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY)
                && its.is(JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING);
    }

    /** Where outlays are invoiced apart, job allocation combinations are ignored (JI 2.0). */
    private boolean isIncludedInFixedPrice(SelectionLine line) {
        return sharesWithOutlays(line) ? !isKeptOut(line) : line.entry().kind() != EntryKind.OUTLAY;
    }

    private boolean sharesWithOutlays(SelectionLine line) {
        return jobOf(line).is(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE);
    }

    private boolean isKeptOut(SelectionLine line) {
        return line.keptOutOfFixedPrice() || allocation.keepsOut(line.entry());
    }

    /** The job that the line's entry is registered on. */
    Job jobOf(SelectionLine line) {
        return subjobs.getOrDefault(line.entry().job(), job);
    }

    /** A subjob that is closed or blocked is not invoiced on the main job either (G-JOB); what it was billed may be credited. */
    private boolean belongsTo(SelectionLine line, boolean withSubjobs) {
        return isOwn(line)
                || withSubjobs
                        && (crediting || jobOf(line).open() && !jobOf(line).blocked());
    }

    private boolean isOwn(SelectionLine line) {
        return !subjobs.containsKey(line.entry().job());
    }
}
