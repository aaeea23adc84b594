package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;
import org.daybook.work.Proposal;

/**
 * Transfer Job: from a date on the job's work stands under other dimensions (JI 2.23). What is open of each entry closes on the
 * old dimensions and opens on the new, on the transfer's date or the entry's own where that is later. Only the open billing price
 * moves; what is invoiced stays where it is. What was moved cannot be reallocated.
 */
public final class TransferJob {

    private TransferJob() {}

    /** Refused: SELECTION_CLOSED, DRAFTS_EXIST, CREDITING_IN_PROGRESS, JOB_CLOSED. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Dimensions to, LocalDate date) {
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(!selection.job().open(), RefusalCode.JOB_CLOSED)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .then(() -> transferred(selection, to, date));
    }

    private static InvoiceSelection transferred(InvoiceSelection selection, Dimensions to, LocalDate date) {
        Transfer transfer = new Transfer(date, to, Map.of());
        Map<EntryId, EntryId> moved = new HashMap<>();
        List<SelectionLine> lines = new ArrayList<>();
        for (SelectionLine line : selection.lines()) {
            if (line.isAvailable() && OpenWork.isOpen(line)) {
                JobEntry opened = opened(transfer, line);
                moved.put(line.id(), opened.id());
                lines.add(closed(line));
                lines.add(SelectionLine.of(opened));
            } else {
                lines.add(line);
            }
        }
        return selection.toBuilder()
                .lines(lines)
                .neighbours(selection.neighbours().with(new Transfer(date, to, moved)))
                .build()
                .reopened();
    }

    private static SelectionLine closed(SelectionLine line) {
        return line.unselected().invoicedBefore(line.qtyInvoiced(), line.priceInvoiced(), line.costInvoiced(), true);
    }

    static JobEntry opened(Transfer transfer, SelectionLine line) {
        JobEntry entry = line.entry();
        JobEntry.Builder opened = entry.toBuilder(idAfter(transfer, entry))
                .origin(EntryOrigin.TRANSFER)
                .date(entry.date().isAfter(transfer.date()) ? entry.date() : transfer.date())
                .quantity(line.openQuantity())
                .price(line.openPrice())
                .cost(entry.cost().minus(line.costInvoiced()))
                .dimensions(entry.dimensions().overwrittenBy(transfer.dimensions()));
        proposal(line).ifPresent(opened::proposal);
        return opened.build();
    }

    /** What was proposed in all, less what is invoiced already (JI 2.3). */
    private static Optional<Proposal> proposal(SelectionLine line) {
        return line.entry()
                .proposal()
                .map(proposed -> new Proposal(
                        proposed.quantity().minus(line.qtyInvoiced()),
                        proposed.price().minus(line.priceInvoiced())));
    }

    /** The id of what stands for an entry after a transfer. */
    static EntryId idAfter(Transfer transfer, JobEntry entry) {
        return new EntryId(entry.id().source(), entry.id().nativeId() + suffix(transfer));
    }

    /** The id of what an entry stands for since a transfer; its own if it stands for none. */
    static EntryId idBefore(Transfer transfer, EntryId entry) {
        String suffix = suffix(transfer);
        String id = entry.nativeId();
        return id.endsWith(suffix)
                ? new EntryId(entry.source(), id.substring(0, id.length() - suffix.length()))
                : entry;
    }

    private static String suffix(Transfer transfer) {
        return " transferred " + transfer.date();
    }
}
