package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Outcome;

/** A user ticks "closed on": the job takes no more charges, and may get its complete invoice (SS 1.2). */
public final class CloseJob {

    private CloseJob() {}

    public static Outcome<JobInvoices> on(JobInvoices job, LocalDate today) {
        return ChargeGuard.of(job)
                .open(job)
                .then(() -> job.toBuilder()
                        .status(JobStatus.CLOSED)
                        .closedOn(Optional.of(today))
                        .build());
    }
}
