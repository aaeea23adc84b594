package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/**
 * Where the credit of an entry belongs after a job transfer: on the entry that stands for it under the new dimensions (JI 2.20
 * "job transferred after the entry date"). Where all of it was invoiced before the transfer there is none yet, so one is made,
 * of nothing, for the credit to open.
 */
final class MovedEntries {

    private final Map<EntryId, EntryId> standsFor;
    private final List<SelectionLine> lines;

    private MovedEntries(Map<EntryId, EntryId> standsFor, List<SelectionLine> lines) {
        this.standsFor = standsFor;
        this.lines = lines;
    }

    static MovedEntries of(InvoiceSelection selection, Set<EntryId> credited) {
        Map<EntryId, EntryId> standsFor = new HashMap<>();
        List<SelectionLine> lines = new ArrayList<>(selection.lines());
        Set<EntryId> known = new HashSet<>();
        selection.lines().forEach(line -> known.add(line.id()));
        for (SelectionLine line : selection.lines()) {
            if (credited.contains(line.id())) {
                JobEntry now = line.entry();
                for (Transfer transfer : selection.neighbours().transfers()) {
                    now = after(transfer, now);
                }
                standsFor.put(line.id(), now.id());
                if (known.add(now.id())) {
                    lines.add(SelectionLine.of(now));
                }
            }
        }
        return new MovedEntries(standsFor, lines);
    }

    /** What was done after the transfer stands under the new dimensions by itself. */
    private static JobEntry after(Transfer transfer, JobEntry entry) {
        if (entry.date().isAfter(transfer.date())) {
            return entry;
        }
        EntryId moved = transfer.moved().getOrDefault(entry.id(), TransferJob.idAfter(transfer, entry));
        return entry.toBuilder(moved)
                .quantity(Quantity.ZERO)
                .price(Money.zero(entry.currency()))
                .cost(Money.zero(entry.currency()))
                .dimensions(entry.dimensions().overwrittenBy(transfer.dimensions()))
                .build();
    }

    EntryId standsFor(EntryId entry) {
        return standsFor.getOrDefault(entry, entry);
    }

    List<SelectionLine> lines() {
        return lines;
    }
}
