package org.daybook.invoicing.finishedwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.action.Arrival;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * What a billing book does with what comes from the source (SS 2.4): work that is out, in progress or done stands in Record Work,
 * finalized work in the invoice bank; an additional charge or installment that the source has not processed waits to be. What the
 * source tells anew holds, but finalized stays finalized, and billed stays as it was billed (details inferred).
 */
final class Arriving {

    private final BillingBook book;
    private final BillingBookBuilder after;
    private final Map<EntryId, JobEntry> changed = new HashMap<>();
    private final Set<EntryId> gone = new HashSet<>();
    private final List<WorkEntry> finalized = new ArrayList<>();

    private Arriving(BillingBook book) {
        this.book = book;
        this.after = book.toBuilder();
    }

    static BillingBook on(BillingBook book, Arrival arrival) {
        Arriving arriving = new Arriving(book);
        if (!arrival.job().equals(book.jobs().get(arrival.job().number()))) {
            arriving.after.job(arrival.job());
        }
        arrival.withdrawn().forEach(arriving::withdraw);
        arrival.entries().forEach(arriving::take);
        return arriving.done();
    }

    private BillingBook done() {
        return WorkCharge.takeInOrder(ReckonedAnew.of(after.build(), changed, gone), finalized);
    }

    private void withdraw(EntryId id) {
        Charge charge = book.charges().get(id);
        if (charge == null) {
            after.withoutWork(id).processed(id);
        } else if (charge.inBank()) {
            gone.add(id);
        } else {
            after.charge(charge.takenBack());
        }
    }

    private void take(JobEntry entry) {
        Charge charge = book.charges().get(entry.id());
        if (charge == null) {
            takeUncharged(entry);
        } else if (!charge.inBank()) {
            after.charge(charge.told(entry));
        } else if (charge.isOtherwise(entry)) {
            changed.put(entry.id(), entry);
        }
    }

    /** What people recorded of the work, its times and notes, stays with it. */
    private void takeUncharged(JobEntry entry) {
        WorkEntry known = book.work().get(entry.id());
        WorkEntry work = known == null ? WorkEntry.of(entry) : known.with(entry);
        boolean isFinalized = entry.status() == EntryStatus.FINALIZED;
        if (!isFinalized && isTyped(entry)) {
            after.withoutWork(entry.id()).additional(entry);
        } else if (isFinalized) {
            after.processed(entry.id());
            finalized.add(work);
        } else {
            after.processed(entry.id()).work(work);
        }
    }

    /** No work, but an amount that somebody types and processes. */
    private static boolean isTyped(JobEntry entry) {
        return entry.kind() == EntryKind.EXTRA_CHARGE || entry.kind() == EntryKind.INSTALLMENT;
    }
}
