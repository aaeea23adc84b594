package org.daybook.invoicing.finishedwork;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What finalized work is charged, as its job and package say (SS 2.3 R7-R9). */
public final class WorkCharge {

    private final Map<String, JobTerms> terms;
    private final Map<String, ServicePackage> packages = new HashMap<>();

    private WorkCharge(BillingBook book) {
        terms = new HashMap<>(book.terms());
        book.packages().values().forEach(one -> one.jobs().forEach(job -> packages.putIfAbsent(job, one)));
    }

    /** The book with this work in its invoice bank; what the work bank has of it goes. */
    public static BillingBook take(BillingBook book, List<WorkEntry> finalized) {
        WorkCharge pricing = new WorkCharge(book);
        BillingBookBuilder after = book.toBuilder();
        for (WorkEntry work : finalized) {
            after.withoutWork(work.id()).charge(pricing.of(work));
        }
        pricing.terms.forEach(after::terms);
        return after.build();
    }

    private Charge of(WorkEntry work) {
        JobEntry entry = work.entry().withStatus(EntryStatus.FINALIZED);
        return new Charge(priced(entry, work), work.shift(), work.notes(), java.util.Optional.empty());
    }

    /** Materials are charged by themselves, whatever the work of their job is charged by. */
    private JobEntry priced(JobEntry entry, WorkEntry work) {
        JobTerms ofJob = terms.get(entry.job());
        if (isInInstallment(entry)) {
            return charged(entry, entry.quantity(), Money.zero(entry.currency()));
        }
        if (ofJob == null
                || entry.kind() != EntryKind.TIME
                || !entry.currency().equals(ofJob.overMax().currency())) {
            return entry;
        }
        if (ofJob.isIncluded()) {
            terms.put(entry.job(), ofJob.done(entry.quantity()));
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
