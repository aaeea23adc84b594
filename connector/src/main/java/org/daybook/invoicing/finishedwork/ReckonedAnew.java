package org.daybook.invoicing.finishedwork;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.work.JobEntry;

/**
 * The invoice bank after work in it was told otherwise or taken back: what stands there of its jobs is charged anew by their terms, so
 * that nobody pays for a time above the maximum that is none any more (SS 2.3 R8, inferred).
 */
final class ReckonedAnew {

    private ReckonedAnew() {}

    /**
     * @param changed charges in the bank, as their source tells them now
     * @param gone charges in the bank that their source took back
     */
    static BillingBook of(BillingBook book, Map<EntryId, JobEntry> changed, Set<EntryId> gone) {
        Set<EntryId> ids = new HashSet<>(changed.keySet());
        ids.addAll(gone);
        if (ids.isEmpty()) {
            return book;
        }
        List<Charge> ofTheirJobs = ofTheirJobs(book, ids);
        List<WorkEntry> work = ofTheirJobs.stream()
                .filter(charge -> !gone.contains(charge.id()))
                .map(charge ->
                        changed.containsKey(charge.id()) ? charge.work().with(changed.get(charge.id())) : charge.work())
                .toList();
        return WorkCharge.takeInOrder(without(book, ofTheirJobs, gone), work);
    }

    private static List<Charge> ofTheirJobs(BillingBook book, Set<EntryId> ids) {
        Set<String> jobs = new HashSet<>();
        ids.forEach(id -> jobs.add(book.charges().get(id).entry().job()));
        return book.charges().values().stream()
                .filter(charge ->
                        charge.inBank() && jobs.contains(charge.entry().job()))
                .toList();
    }

    /** Nothing of them counts towards a maximum any more. */
    private static BillingBook without(BillingBook book, List<Charge> charges, Set<EntryId> gone) {
        BillingBookBuilder after = book.toBuilder();
        gone.forEach(after::withoutCharge);
        charges.stream()
                .filter(charge -> !charge.counted().isZero())
                .forEach(charge -> after.undone(charge.entry().job(), charge.counted()));
        return after.build();
    }
}
