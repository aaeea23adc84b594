package org.daybook.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Why an entry is not billed now, by what its source says of it (SS 2.2, 2.3, 3.2); empty if it is. */
public final class EntryReadiness {

    private EntryReadiness() {}

    /** How far the work has come: what is not finalized waits (SS 6 common state). */
    public static Optional<RefusalCode> status(JobEntry entry) {
        return status(entry.status());
    }

    public static Optional<RefusalCode> status(EntryStatus status) {
        return switch (status) {
            case NOT_DONE -> Optional.of(RefusalCode.NOT_DONE);
            case IN_PROGRESS -> Optional.of(RefusalCode.IN_PROGRESS);
            case UNCONFIRMED -> Optional.of(RefusalCode.NOT_CONFIRMED);
            case DONE -> Optional.of(RefusalCode.NOT_FINALIZED);
            case FINALIZED -> Optional.empty();
        };
    }

    /** Whether it is ever charged; contractual work is, if only at no charge (SS 3.3 R1). */
    public static Optional<RefusalCode> billability(JobEntry entry) {
        return switch (entry.billability()) {
            case INTERNAL -> Optional.of(RefusalCode.INTERNAL_WORK);
            case NON_BILLABLE, HOUSE_ERROR -> Optional.of(RefusalCode.NON_BILLABLE);
            case BILLABLE, CONTRACTUAL, CUSTOMER_ALTERATION -> Optional.empty();
        };
    }

    /** An amount in another currency than its job's is not understood (SS 6). */
    public static Optional<RefusalCode> currency(JobEntry entry, Job job) {
        return entry.currency().equals(job.currency()) ? Optional.empty() : Optional.of(RefusalCode.CURRENCY_MISMATCH);
    }

    /** Work done after the cut-off waits for the next run; on the day itself it is billed (SS 2.3 R3). */
    public static Optional<RefusalCode> cutOff(JobEntry entry, Optional<LocalDate> cutOff) {
        return cutOff.filter(date -> entry.date().isAfter(date)).map(date -> RefusalCode.AFTER_CUT_OFF);
    }
}
