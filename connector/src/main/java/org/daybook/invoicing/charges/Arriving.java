package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What a job does with what comes from its source (SS 1.4, details inferred). Charges count at the price that the source tells now,
 * while invoices keep what they were saved with, so that a later invoice or a correction finds the difference (SS 1.3 R3).
 */
final class Arriving {

    private Arriving() {}

    /** A job seen for the first time, closed if the source says so. Without a word on it, order items decide how it is billed. */
    static JobInvoices opening(Arrival arrival) {
        JobInvoices opened =
                JobInvoices.open(arrival.job(), BillingType.PRODUCTION_CHARGES, SourceSettings.of(arrival.settings()));
        return on(
                SourceSettings.billing(arrival.settings())
                        .map(billing -> opened.toBuilder().billing(billing).build())
                        .orElse(opened)
                        .toBuilder()
                        .status(arrival.job().open() ? JobStatus.OPEN : JobStatus.CLOSED)
                        .build(),
                arrival);
    }

    static JobInvoices on(JobInvoices before, Arrival arrival) {
        Job job = before.currency().equals(arrival.job().currency()) ? arrival.job() : before.job();
        JobInvoices told = before.toBuilder()
                .job(job)
                .status(status(before, job))
                .settings(SourceSettings.of(arrival.settings()))
                .build();
        Set<EntryId> withdrawn = new HashSet<>(arrival.withdrawn());
        return told.toBuilder()
                .billing(billing(before, arrival))
                .registered(registered(before, arrival, withdrawn))
                .draft(before.draft().filter(draft -> !bills(draft, withdrawn)))
                .build();
    }

    /** People close and reopen a job here too; what the source tells otherwise than before counts. A billed job stays billed. */
    private static JobStatus status(JobInvoices before, Job told) {
        if (before.is(JobStatus.BILLED) || before.job().open() == told.open()) {
            return before.status();
        }
        return told.open() ? JobStatus.OPEN : JobStatus.CLOSED;
    }

    /** The first order items of a job that nothing is invoiced of make it a job of order items, unless the source's settings say. */
    private static BillingType billing(JobInvoices before, Arrival arrival) {
        boolean said = SourceSettings.billing(arrival.settings()).isPresent();
        boolean first =
                before.invoices().isEmpty() && before.registered().stream().noneMatch(Registered::isOrderItem);
        boolean ordered =
                inCurrencyOf(before, arrival).stream().anyMatch(entry -> entry.kind() == EntryKind.ORDER_ITEM);
        return !said && first && ordered ? BillingType.ORDER_ITEMS : before.billing();
    }

    /** What is withdrawn is gone; if it was invoiced, it is left to be credited. */
    private static List<Registered> registered(JobInvoices before, Arrival arrival, Set<EntryId> withdrawn) {
        Map<EntryId, JobEntry> arrived = new LinkedHashMap<>();
        inCurrencyOf(before, arrival).forEach(entry -> arrived.put(entry.id(), entry));
        arrived.keySet().removeAll(withdrawn);
        Set<EntryId> invoiced = invoiced(before);
        List<Registered> all = new ArrayList<>();
        for (Registered one : before.registered()) {
            Optional<JobEntry> changed = Optional.ofNullable(arrived.remove(one.id()));
            if (!withdrawn.contains(one.id())) {
                all.add(changed.map(Registered::arrived).orElse(one));
            } else if (invoiced.contains(one.id())) {
                all.add(one.takenOff());
            }
        }
        arrived.values().forEach(entry -> all.add(Registered.arrived(entry)));
        return all;
    }

    private static Set<EntryId> invoiced(JobInvoices job) {
        Set<EntryId> invoiced = new HashSet<>();
        job.invoices()
                .forEach(invoice ->
                        invoice.items().forEach(item -> item.billed().forEach(billed -> invoiced.add(billed.entry()))));
        return invoiced;
    }

    /** A draft that bills what is withdrawn would bill what is not there; it is generated anew in a moment. */
    private static boolean bills(ChargeInvoice draft, Set<EntryId> withdrawn) {
        return draft.items().stream()
                .flatMap(item -> item.billed().stream())
                .map(BilledEntry::entry)
                .anyMatch(withdrawn::contains);
    }

    /** A source that tells an amount in another currency than its job's is not understood; its entry waits (SS 6). */
    private static List<JobEntry> inCurrencyOf(JobInvoices job, Arrival arrival) {
        return arrival.entries().stream()
                .filter(entry -> entry.currency().equals(job.currency()))
                .toList();
    }
}
