package org.daybook.invoicing.charges;

import java.util.List;
import java.util.function.Predicate;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Takes an order item or a charge off an open job; what was invoiced of it is left to be credited (SS 1.3 R3). */
public final class RemoveRegistered {

    private RemoveRegistered() {}

    /** @param code of an order item, or the id of a charge */
    public static Outcome<JobInvoices> on(JobInvoices job, String code) {
        Predicate<Registered> meant = one -> !one.removed()
                && (one.id().nativeId().equals(code)
                        || one.isOrderItem() && one.entry().activity().equals(code));
        return ChargeGuard.of(job)
                .open(job)
                .refuseIf(job.registered().stream().noneMatch(meant), RefusalCode.NO_SUCH_WORK)
                .then(() -> without(job, meant));
    }

    /** All remain on record as taken off; without an invoice on them they count for nothing. */
    static JobInvoices without(JobInvoices job, Predicate<Registered> which) {
        List<Registered> left = job.registered().stream()
                .map(one -> which.test(one) ? one.takenOff() : one)
                .toList();
        return job.toBuilder().registered(left).build();
    }
}
