package org.daybook.invoicing.finishedwork;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What finalized work is charged, as its job and package say (SS 2.3 R7-R9). */
public final class WorkCharge {

    private static final Comparator<WorkEntry> BY_DATE_AND_ID =
            Comparator.comparing((WorkEntry work) -> work.entry().date()).thenComparing(WorkEntry::id);

    private final Map<String, JobTerms> terms;
    private final Map<String, ServicePackage> packages = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    private WorkCharge(BillingBook book) {
        terms = new HashMap<>(book.terms());
        book.packages().values().forEach(one -> one.jobs().forEach(job -> packages.putIfAbsent(job, one)));
    }

    /** The same in the order of date and id, so that the order of ticking or of delivery changes no charge. */
    static BillingBook takeInOrder(BillingBook book, List<WorkEntry> finalized) {
        return take(book, finalized.stream().sorted(BY_DATE_AND_ID).toList());
    }

    /** The book with this work in its invoice bank; what the work bank has of it goes. */
    public static BillingBook take(BillingBook book, List<WorkEntry> finalized) {
        if (finalized.isEmpty()) {
            return book;
        }
        WorkCharge pricing = new WorkCharge(book);
        BillingBookBuilder after = book.toBuilder();
        for (WorkEntry work : finalized) {
            after.withoutWork(work.id()).charge(pricing.of(work));
        }
        pricing.counted.forEach(job -> after.terms(job, pricing.terms.get(job)));
        return after.build();
    }

    private Charge of(WorkEntry work) {
        JobEntry entry = work.entry().withStatus(EntryStatus.FINALIZED);
        Quantity counted = isCounted(entry) ? entry.quantity() : Quantity.ZERO;
        return Charge.of(priced(entry, work), work, counted);
    }

    /** Whether it counts towards the maximum of its job. */
    private boolean isCounted(JobEntry entry) {
        return !isInInstallment(entry)
                && isByTerms(entry)
                && terms.get(entry.job()).isIncluded();
    }

    private boolean isByTerms(JobEntry entry) {
        JobTerms ofJob = terms.get(entry.job());
        return ofJob != null
                && entry.kind() == EntryKind.TIME
                && entry.currency().equals(ofJob.overMax().currency());
    }

    /** Materials are charged by themselves, whatever the work of their job is charged by. */
    private JobEntry priced(JobEntry entry, WorkEntry work) {
        if (isInInstallment(entry)) {
            return charged(entry, entry.quantity(), Money.zero(entry.currency()));
        }
        if (!isByTerms(entry)) {
            return entry;
        }
        JobTerms ofJob = terms.get(entry.job());
        if (ofJob.isIncluded()) {
            terms.put(entry.job(), ofJob.done(entry.quantity()));
            counted.add(entry.job());
            return charged(entry, entry.quantity(), ofJob.chargeFor(entry.quantity()));
        }
        return ofJob.isHourly() ? byTheHour(entry, work, ofJob.rate()) : entry;
    }

    /** Jobs of a package charged by installment are charged nothing when done (SS 2.3 R7, inferred). */
    private boolean isInInstallment(JobEntry entry) {
        ServicePackage of = packages.get(entry.job());
        return of != null && of.isByInstallment() && entry.kind() == EntryKind.TIME;
    }

    private static JobEntry byTheHour(JobEntry entry, WorkEntry work, Price rate) {
        Quantity manHours = work.shift().map(Shift::manHours).orElse(entry.quantity());
        return entry.toBuilder()
                .quantity(manHours)
                .unitPrice(rate)
                .price(rate.times(manHours))
                .build();
    }

    private static JobEntry charged(JobEntry entry, Quantity quantity, Money charge) {
        return entry.toBuilder()
                .unitPrice(Price.perUnit(charge, quantity))
                .price(charge)
                .build();
    }
}
