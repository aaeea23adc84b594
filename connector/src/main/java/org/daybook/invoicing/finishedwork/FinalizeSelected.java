package org.daybook.invoicing.finishedwork;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.Reasons;
import org.daybook.work.JobEntry;

/** Finalize Selected: takes the rows ticked into the invoice bank; work that is not done is refused, one by one (SS 2.3 R1). */
public final class FinalizeSelected {

    private FinalizeSelected() {}

    /** All that are ticked, or none; what is finalized already stays so. */
    public static Outcome<BillingBook> on(BillingBook book, Set<EntryId> ticked) {
        FinalizeEntries.Finalized finalized = FinalizeEntries.on(entries(book), ticked);
        Map<EntryId, RefusalCode> refused =
                finalized.refused().stream().collect(Collectors.toMap(Left::entry, Left::code));
        Reasons reasons = Reasons.none().refuseIf(ticked.isEmpty(), RefusalCode.NOTHING_SELECTED, "Record Work");
        for (EntryId id : ticked) {
            boolean known = book.work().containsKey(id) || book.charges().containsKey(id);
            reasons.refuseIf(!known, RefusalCode.NO_SUCH_WORK, "entry " + id.nativeId());
            if (refused.containsKey(id)) {
                reasons.refuseIf(true, refused.get(id), "entry " + id.nativeId());
            }
        }
        return reasons.then(() -> moved(book, finalized.entries()));
    }

    static List<JobEntry> entries(BillingBook book) {
        return book.work().values().stream().map(WorkEntry::entry).toList();
    }

    static BillingBook moved(BillingBook book, List<JobEntry> finalized) {
        return WorkCharge.takeInOrder(
                book,
                finalized.stream().map(entry -> book.work().get(entry.id())).toList());
    }
}
