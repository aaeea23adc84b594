package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;

/** Marks an entry for moving to another job or task, which blocks it from being invoiced; or takes the mark off (JI 2.10). */
public final class MarkForReallocation {

    private MarkForReallocation() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, EntryId entry, boolean marked) {
        Optional<SelectionLine> line = Lines.available(selection, entry);
        boolean closed = line.map(Scope.of(selection)::jobOf).filter(Job::open).isEmpty();
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(line.isEmpty(), RefusalCode.ENTRY_NOT_FOUND, () -> "Entry " + entry + " is not available.")
                .refuseIf(line.isPresent() && closed, RefusalCode.ENTRY_OF_CLOSED_JOB)
                .refuseIf(
                        line.filter(found -> found.entry().origin() == EntryOrigin.TRANSFER)
                                .isPresent(),
                        RefusalCode.ENTRY_TRANSFERRED)
                .then(() -> Lines.change(selection, entry, found -> mark(found, marked)));
    }

    private static SelectionLine mark(SelectionLine line, boolean marked) {
        return marked ? line.marked(false, line.direct(), true) : line.marked(line.close(), line.direct(), false);
    }
}
