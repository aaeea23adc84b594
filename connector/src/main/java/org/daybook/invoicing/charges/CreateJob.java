package org.daybook.invoicing.charges;

import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;

/** A user creates a job, perhaps from an estimate: it is open from then on (SS 1.2). */
public final class CreateJob {

    private CreateJob() {}

    /**
     * @param estimate order items copied from an estimate; a job billed by production charges drops them with the
     *     warning
     *     ORDER_ITEMS_NOT_ALLOWED (SS 1.1)
     */
    public static Outcome<JobInvoices> of(
            Job job, BillingType billing, List<OrderItem> estimate, ChargeSettings settings) {
        JobInvoices empty = JobInvoices.open(job, billing, settings);
        if (billing == BillingType.PRODUCTION_CHARGES) {
            return ChargeGuard.of(empty)
                    .warnIf(
                            !estimate.isEmpty(),
                            RefusalCode.ORDER_ITEMS_NOT_ALLOWED,
                            () -> estimate.size() + " order items of the estimate are dropped.")
                    .then(() -> empty);
        }
        Outcome<JobInvoices> made = Outcome.done(empty);
        for (OrderItem item : estimate) {
            made = made.then(so -> AddOrderItem.on(so, item));
        }
        return made;
    }
}
