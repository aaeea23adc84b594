package org.daybook.invoicing.charges;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** A user opens a closed job again; a billed one never (SS 1.2). */
public final class ReopenJob {

    private ReopenJob() {}

    public static Outcome<JobInvoices> on(JobInvoices job) {
        return ChargeGuard.of(job)
                .notBilled(job)
                .refuseIf(job.is(JobStatus.OPEN), RefusalCode.JOB_NOT_CLOSED, () -> "The job is open already.")
                .then(() -> job.toBuilder()
                        .status(JobStatus.OPEN)
                        .closedOn(Optional.empty())
                        .build());
    }
}
