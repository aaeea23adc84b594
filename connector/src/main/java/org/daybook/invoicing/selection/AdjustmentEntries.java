package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;

/** Revenue-adjustment entries come to stand on the job when they are booked (JI 2.23). */
final class AdjustmentEntries {

    private AdjustmentEntries() {}

    /** The selection with those entries of the lines that it does not know yet. */
    static InvoiceSelection among(InvoiceSelection selection, List<DraftLine> lines) {
        Set<EntryId> known = new HashSet<>();
        selection.lines().forEach(line -> known.add(line.id()));
        List<SelectionLine> all = new ArrayList<>(selection.lines());
        lines.stream()
                .filter(line -> known.add(line.entry().id()))
                .forEach(line -> all.add(SelectionLine.of(line.entry()).marked(true, true, false)));
        return selection.toBuilder().lines(all).build();
    }
}
