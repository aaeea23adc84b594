package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Close Entries: marks an entry to be finished by the next invoice, whatever it bills of it; or takes the mark off (JI 1.1). */
public final class MarkClose {

    private MarkClose() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, EntryId entry, boolean close) {
        Optional<SelectionLine> line = Lines.available(selection, entry);
        return Guard.of(selection)
                .pricesMayBeSet()
                .refuseIf(line.isEmpty(), RefusalCode.ENTRY_NOT_FOUND, () -> "Entry " + entry + " is not available.")
                .then(() -> Lines.change(
                        selection, entry, found -> found.marked(close, found.direct(), found.reallocate())));
    }
}
