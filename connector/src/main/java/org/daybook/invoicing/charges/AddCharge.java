package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Adds a charge to an open job: recorded, entered by hand afterwards, or bought in (SS 1.1). */
public final class AddCharge {

    private AddCharge() {}

    /** @param charge its cost center is the department that ran the work; without one, its task's is billed */
    public static Outcome<JobInvoices> on(JobInvoices job, Registered charge) {
        return ChargeGuard.of(job)
                .open(job)
                .refuseIf(
                        job.registered().stream().anyMatch(one -> one.id().equals(charge.id())),
                        RefusalCode.CODE_TAKEN,
                        () -> "The job has a charge " + charge.id().nativeId() + " already.")
                .refuseIf(
                        !charge.entry().currency().equals(job.currency()),
                        RefusalCode.CURRENCY_MISMATCH,
                        () -> "The charge is in " + charge.entry().currency() + ", the job in " + job.currency() + ".")
                .bearable(charge.entry().price())
                .then(() -> with(job, charge));
    }

    private static JobInvoices with(JobInvoices job, Registered charge) {
        List<Registered> all = new ArrayList<>(job.registered());
        all.add(charge);
        return job.toBuilder().registered(all).build();
    }
}
