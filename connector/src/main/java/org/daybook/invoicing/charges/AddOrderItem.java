package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/** Adds an order item to an open job; its price is fixed from then on (SS 1.1). */
public final class AddOrderItem {

    private AddOrderItem() {}

    public static Outcome<JobInvoices> on(JobInvoices job, OrderItem item) {
        return ChargeGuard.of(job)
                .open(job)
                .refuseIf(job.billing() == BillingType.PRODUCTION_CHARGES, RefusalCode.ORDER_ITEMS_NOT_ALLOWED)
                .refuseIf(job.settings().depositCodes().contains(item.code()), RefusalCode.DEPOSIT_CODE_NOT_ALLOWED)
                .refuseIf(!isWellFormed(item.code()), RefusalCode.INVALID_CODE)
                .refuseIf(isTaken(job, item), RefusalCode.CODE_TAKEN)
                .refuseIf(
                        item.description().length() > OrderItem.LONGEST_DESCRIPTION,
                        RefusalCode.FIELD_TOO_LONG,
                        () -> "The description is longer than " + OrderItem.LONGEST_DESCRIPTION + " characters.")
                .bearable(item.total())
                .then(() -> with(job, item));
    }

    private static boolean isWellFormed(String code) {
        return !code.isEmpty()
                && code.length() <= OrderItem.LONGEST_CODE
                && code.chars().allMatch(Character::isLetterOrDigit);
    }

    /** A code is unique over the job's order items and all tasks (SS 1.1). */
    private static boolean isTaken(JobInvoices job, OrderItem item) {
        return job.settings().tasks().containsKey(item.code())
                || job.registered().stream()
                        .filter(one ->
                                one.isOrderItem() && !one.removed() || one.id().equals(item.id()))
                        .anyMatch(one -> one.entry().activity().equals(item.code())
                                || one.id().equals(item.id()));
    }

    private static JobInvoices with(JobInvoices job, OrderItem item) {
        JobEntry.Builder entry = JobEntry.of(item.id(), job.currency())
                .company(job.job().company())
                .job(job.job().number())
                .customer(job.job().customer())
                .kind(EntryKind.ORDER_ITEM)
                .origin(EntryOrigin.DIRECT)
                .date(item.date())
                .activity(item.code())
                .text(item.description())
                .quantity(item.quantity())
                .unitPrice(item.unitPrice())
                .price(item.total())
                .taxable(item.taxable());
        item.department().ifPresent(entry::costCenter);
        List<Registered> all = new ArrayList<>(job.registered());
        all.add(new Registered(entry.build(), item.unit(), Registered.How.RECORDER, "", false));
        return job.toBuilder().registered(all).build();
    }
}
