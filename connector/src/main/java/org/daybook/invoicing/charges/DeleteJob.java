package org.daybook.invoicing.charges;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Deletes a job that has no invoice, whatever its status (SS 1.2). */
public final class DeleteJob {

    private DeleteJob() {}

    public static Outcome<JobInvoices> on(JobInvoices job) {
        return ChargeGuard.of(job)
                .notBilled(job)
                .refuseIf(!job.invoices().isEmpty(), RefusalCode.JOB_HAS_INVOICES)
                .then(() -> job.toBuilder().deleted().build());
    }
}
