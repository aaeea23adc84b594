package org.daybook.invoicing.settlement;

import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;

/** The dates of a job's tasks: typed first, and counting once they are applied (SS 4.2, S3). */
public final class TaskDates {

    private TaskDates() {}

    /** Types other dates into the tasks of a profile; runs go by the old ones until Apply. */
    public static Outcome<Agency> edit(Agency agency, String label, String profile, Dates typed) {
        InvoicingJob job = agency.jobs().get(label);
        if (job == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_JOB, "job " + label);
        }
        String identifier = InvoiceProfile.normalized(profile);
        if (job.tasks().stream().noneMatch(task -> task.profile().equals(identifier))) {
            return Outcome.refused(RefusalCode.NO_SUCH_TASK, "job " + label + ", task " + identifier);
        }
        List<InvoicingTask> tasks = job.tasks().stream()
                .map(task -> task.profile().equals(identifier) ? task.edit(typed) : task)
                .toList();
        return Outcome.done(agency.with(job.with(tasks)));
    }

    /** Apply: what was typed into the job's tasks counts from the next run on. */
    public static Outcome<Agency> apply(Agency agency, String label) {
        InvoicingJob job = agency.jobs().get(label);
        if (job == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_JOB, "job " + label);
        }
        return Outcome.done(agency.with(
                job.with(job.tasks().stream().map(InvoicingTask::apply).toList())));
    }
}
