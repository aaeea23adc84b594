package org.daybook.invoicing.charges;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Throws away an invoice that was generated and not saved. */
public final class DiscardDraft {

    private DiscardDraft() {}

    public static Outcome<JobInvoices> on(JobInvoices job) {
        return ChargeGuard.of(job)
                .refuseIf(job.draft().isEmpty(), RefusalCode.NO_DRAFT, () -> "No invoice is generated on the job.")
                .then(() -> job.toBuilder().draft(Optional.empty()).build());
    }
}
