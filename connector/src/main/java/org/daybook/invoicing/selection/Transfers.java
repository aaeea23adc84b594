package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Writes what transfers of prices make into a selection: the changed lines, and the write-up/down entry of each job. */
final class Transfers {

    /** Where the job's parameter does not say what the entry is registered on. */
    private static final WriteUpDown UNSAID = new WriteUpDown("WRITE-UP/DOWN", Optional.empty(), Dimensions.NONE);

    private Transfers() {}

    /** Without the write-up/down entries of an earlier transfer that nobody was billed yet: the next one makes its own. */
    static InvoiceSelection withoutEarlier(InvoiceSelection selection) {
        return selection.toBuilder()
                .lines(selection.lines().stream()
                        .filter(line -> !DirectLine.isUnbilled(line, EntryOrigin.WRITE_UP_DOWN))
                        .toList())
                .build();
    }

    /** @param today the day on which a write-up/down entry is dated */
    static InvoiceSelection write(InvoiceSelection selection, List<JobTransfer> transfers, LocalDate today) {
        Map<EntryId, SelectionLine> changed = new HashMap<>();
        transfers.forEach(transfer -> transfer.lines().forEach(line -> changed.put(line.id(), line)));
        List<SelectionLine> lines = new ArrayList<>();
        selection.lines().forEach(line -> lines.add(changed.getOrDefault(line.id(), line)));
        DirectLine.Ids ids = new DirectLine.Ids(selection);
        for (JobTransfer transfer : transfers) {
            if (!transfer.writeUpDown().isZero()) {
                lines.add(entry(selection, transfer.job(), transfer.writeUpDown(), ids, today));
            }
        }
        return selection.toBuilder().lines(lines).build();
    }

    private static SelectionLine entry(
            InvoiceSelection selection, Job job, Money difference, DirectLine.Ids ids, LocalDate today) {
        String text = difference.isNegative() ? "Write-down" : "Write-up";
        WriteUpDown on = selection.basis().writeUpDown().orElse(UNSAID);
        JobEntry.Builder entry = DirectLine.entry(
                        job, ids.next(job.number(), "write-up/down"), EntryOrigin.WRITE_UP_DOWN)
                .date(today)
                .text(text)
                .activity(on.activity())
                .dimensions(on.dimensions());
        on.task().ifPresent(entry::task);
        return DirectLine.selected(entry.build(), difference);
    }
}
