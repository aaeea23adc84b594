package org.daybook.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Customer;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.charges.BillingType;
import org.daybook.invoicing.charges.CompleteBilling;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Bills what a closed job still has open by one complete invoice, as Job Manager does; an open job waits (SS 1). The
 * setting
 * {@code billing-type} says {@code order-items} or {@code production-charges}; without it a job with an order item
 * is billed by those.
 */
final class JobCharges implements InvoicingPolicy {

    @Override
    public String name() {
        return "job-charges";
    }

    @Override
    public Billing bill(Job job, List<JobEntry> open, BillingTerms terms) {
        BillingType billing = billing(open, terms);
        Sifted sifted = Sifted.of(open, entry -> whyItWaits(job, entry, billing, terms));
        List<Invoice> invoices = BillingPeriods.of(sifted.billed(), terms).stream()
                .flatMap(period -> bill(job.in(period.currency()), period, billing, terms).stream())
                .toList();
        List<Left> leftOut = new ArrayList<>(sifted.leftOut());
        leftOut.addAll(withoutPrice(sifted.billed(), invoices));
        return new Billing(invoices, List.of(), leftOut);
    }

    private static Optional<Invoice> bill(
            Job job, BillingPeriods.Period period, BillingType billing, BillingTerms terms) {
        Optional<Customer> customer = Optional.ofNullable(terms.customers().get(job.customer()));
        LocalDate date = period.invoiceDate();
        return CompleteBilling.of(job, billing, period.entries(), customer, date, terms.taxCodes());
    }

    /** What has no price is on no item. */
    private static List<Left> withoutPrice(List<JobEntry> billed, List<Invoice> invoices) {
        Set<EntryId> placed = new HashSet<>();
        invoices.forEach(invoice ->
                invoice.lines().forEach(line -> line.billed().forEach(one -> placed.add(one.entry()))));
        return billed.stream()
                .filter(entry -> !placed.contains(entry.id()))
                .map(entry -> new Left(entry.id(), RefusalCode.NOTHING_LEFT))
                .toList();
    }

    private static BillingType billing(List<JobEntry> open, BillingTerms terms) {
        boolean ordered = open.stream().anyMatch(entry -> entry.kind() == EntryKind.ORDER_ITEM);
        String usual = ordered ? "order-items" : "production-charges";
        return terms.setting("billing-type", usual).equals("order-items")
                ? BillingType.ORDER_ITEMS
                : BillingType.PRODUCTION_CHARGES;
    }

    private static Optional<RefusalCode> whyItWaits(Job job, JobEntry entry, BillingType billing, BillingTerms terms) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .or(() -> EntryReadiness.cutOff(entry, terms.cutOff()))
                .or(() -> Optional.of(RefusalCode.COVERED_BY_ORDER_ITEMS).filter(code -> !billing.counts(entry)))
                .or(() -> Optional.of(RefusalCode.JOB_NOT_CLOSED).filter(code -> job.open()));
    }
}
