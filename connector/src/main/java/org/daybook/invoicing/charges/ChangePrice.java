package org.daybook.invoicing.charges;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;

/**
 * The price list of the job gives a task or material another price: its charges are priced anew, what stands on
 * invoices keeps its price
 * (SS 1.1). That is no change of the job, so it reaches closed and billed jobs too, and a correction finds the
 * difference.
 */
public final class ChangePrice {

    private ChangePrice() {}

    /** @param code of the task or material, or the id of one charge */
    public static Outcome<JobInvoices> on(JobInvoices job, String code, Price price) {
        List<Registered> meant =
                job.registered().stream().filter(one -> isMeant(one, code)).toList();
        return ChargeGuard.of(job)
                .refuseIf(meant.isEmpty(), RefusalCode.NO_SUCH_WORK)
                .refuseIf(meant.stream().anyMatch(Registered::isOrderItem), RefusalCode.PRICE_FIXED)
                .refuseIf(!price.currency().equals(job.currency()), RefusalCode.CURRENCY_MISMATCH)
                .bearable(highest(meant, price))
                .then(() -> job.toBuilder()
                        .registered(job.registered().stream()
                                .map(one -> isMeant(one, code) ? priced(one, price) : one)
                                .toList())
                        .build());
    }

    private static BigDecimal highest(List<Registered> meant, Price price) {
        return meant.stream()
                .map(one ->
                        price.amount().multiply(one.entry().quantity().value()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static boolean isMeant(Registered one, String code) {
        return one.entry().activity().equals(code) || one.id().nativeId().equals(code);
    }

    private static Registered priced(Registered one, Price price) {
        JobEntry entry = one.entry();
        return one.with(entry.toBuilder()
                .unitPrice(price)
                .price(price.times(entry.quantity()))
                .build());
    }
}
