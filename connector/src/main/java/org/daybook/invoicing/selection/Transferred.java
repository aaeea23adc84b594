package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.work.JobEntry;

/**
 * Entries that stand for others since a job transfer. Their source knows nothing of it: it tells of the entry it registered, and a
 * document bills that one.
 */
final class Transferred {

    private Transferred() {}

    /** What arrived, by id, and what therefore changes of the entries that stand for it now. */
    static Map<EntryId, JobEntry> followed(InvoiceSelection selection, List<JobEntry> arrived) {
        Map<EntryId, JobEntry> told = new HashMap<>();
        arrived.forEach(entry -> told.put(entry.id(), entry));
        for (Transfer transfer : selection.neighbours().transfers()) {
            for (SelectionLine line : selection.lines()) {
                EntryId opened = transfer.moved().get(line.id());
                JobEntry now = told.get(line.id());
                if (opened != null && now != null) {
                    SelectionLine before =
                            line.toBuilder().entry(now).entryClosed(false).build();
                    told.put(opened, TransferJob.opened(transfer, before));
                }
            }
        }
        return told;
    }

    /** The entry as its source registered it. */
    static EntryId registered(InvoiceSelection selection, EntryId id) {
        List<Transfer> transfers = selection.neighbours().transfers();
        EntryId registered = id;
        for (int i = transfers.size() - 1; i >= 0; i--) {
            registered = TransferJob.idBefore(transfers.get(i), registered);
        }
        return registered;
    }

    /** The document, billing the entries as their source registered them. */
    static Invoice asRegistered(InvoiceSelection selection, Invoice document) {
        if (selection.neighbours().transfers().isEmpty()) {
            return document;
        }
        return document.withLines(document.lines().stream()
                .map(line -> asRegistered(selection, line))
                .toList());
    }

    private static InvoiceLine asRegistered(InvoiceSelection selection, InvoiceLine line) {
        return line.billing(line.billed().stream()
                .map(part -> new BilledEntry(registered(selection, part.entry()), part.quantity(), part.amount()))
                .toList());
    }
}
