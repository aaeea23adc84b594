package org.daybook.invoicing.finishedwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** Finalize: takes done work into the invoice bank; work that is not done is refused, one by one (SS 2.3 R1). */
public final class FinalizeEntries {

    private FinalizeEntries() {}

    /** What finalizing came to: the entries that now are finalized, and those refused with the reason. */
    public record Finalized(List<JobEntry> entries, List<Left> refused) {}

    /** Finalizes the entries ticked; one that is finalized already stays so. */
    public static Finalized on(List<JobEntry> entries, Set<EntryId> ticked) {
        List<JobEntry> finalized = new ArrayList<>();
        List<Left> refused = new ArrayList<>();
        for (JobEntry entry : entries) {
            if (ticked.contains(entry.id())) {
                EntryReadiness.status(finalized(entry).status())
                        .ifPresentOrElse(
                                code -> refused.add(new Left(entry.id(), code)), () -> finalized.add(finalized(entry)));
            }
        }
        return new Finalized(List.copyOf(finalized), List.copyOf(refused));
    }

    /** Select all, and auto-finalize: only done work has a box to tick, so nothing is refused. */
    public static Finalized allDone(List<JobEntry> entries) {
        List<JobEntry> done = entries.stream()
                .filter(entry -> entry.status() == EntryStatus.DONE)
                .map(FinalizeEntries::finalized)
                .toList();
        return new Finalized(done, List.of());
    }

    private static JobEntry finalized(JobEntry entry) {
        return entry.status() == EntryStatus.DONE ? entry.withStatus(EntryStatus.FINALIZED) : entry;
    }
}
