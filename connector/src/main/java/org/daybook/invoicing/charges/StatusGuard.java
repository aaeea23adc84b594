package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/** Which type of invoice a job may get in which status (SS 1.2). */
final class StatusGuard {

    private StatusGuard() {}

    static List<Finding> of(JobInvoices job, ChargeInvoiceType type) {
        return refusal(job.status(), type)
                .map(code -> Finding.of(code, "job " + job.job().number()))
                .stream()
                .toList();
    }

    private static Optional<RefusalCode> refusal(JobStatus status, ChargeInvoiceType type) {
        boolean billed = status == JobStatus.BILLED;
        return switch (type) {
            case PARTIAL -> billed ? Optional.of(RefusalCode.JOB_BILLED) : Optional.empty();
            case COMPLETE ->
                billed
                        ? Optional.of(RefusalCode.JOB_BILLED)
                        : status == JobStatus.OPEN ? Optional.of(RefusalCode.JOB_NOT_CLOSED) : Optional.empty();
            case CORRECTION -> billed ? Optional.empty() : Optional.of(RefusalCode.JOB_NOT_BILLED);
        };
    }
}
