package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/** What some drafts bill of each entry, the shares of a split billing added up again. */
final class DraftAmounts {

    private final Map<EntryId, DraftLine> byEntry = new HashMap<>();

    private DraftAmounts() {}

    static DraftAmounts of(List<Draft> drafts) {
        return ofLines(drafts.stream().flatMap(draft -> draft.lines().stream()).toList());
    }

    static DraftAmounts ofLines(List<DraftLine> lines) {
        DraftAmounts amounts = new DraftAmounts();
        lines.forEach(line -> amounts.byEntry.merge(line.entry().id(), line, DraftLine::plus));
        return amounts;
    }

    /** The entry still has open what a line of this was made of; one invoiced directly released nothing, so its quantity tells. */
    boolean fits(SelectionLine line) {
        DraftLine drafted = byEntry.get(line.id());
        if (line.entry().origin() == EntryOrigin.DIRECT) {
            return line.openQuantity().compareTo(drafted.quantity()) >= 0;
        }
        return drafted.close()
                ? line.openPrice().equals(drafted.released())
                : line.openPrice().compareTo(drafted.price()) >= 0;
    }

    boolean hold(SelectionLine line) {
        return byEntry.containsKey(line.id());
    }

    /** Off the draft, selected as it was when the draft was made. */
    SelectionLine selectAgain(SelectionLine line) {
        DraftLine drafted = byEntry.get(line.id());
        return line.onDraft(Optional.empty())
                .selecting(drafted.quantity(), drafted.price())
                .marked(drafted.close(), line.direct(), line.reallocate());
    }

    /** Off the draft and invoiced; closed if the draft said so, or nothing was registered, open again if it was credited. */
    SelectionLine invoice(SelectionLine line) {
        DraftLine drafted = byEntry.get(line.id());
        boolean closed = drafted.close() || line.isWithoutRegistration();
        return line.invoiced(drafted.quantity(), drafted.price(), drafted.cost(), closed);
    }

    /** Invoiced to one customer of a split, and still on the draft of another: finished when that is printed. */
    SelectionLine invoicePart(SelectionLine line, DraftAmounts left) {
        DraftLine drafted = byEntry.get(line.id());
        return registered(line, left)
                .invoiced(drafted.quantity(), drafted.price(), drafted.cost(), false)
                .onDraft(line.draft());
    }

    /** What nobody registered is registered with all that both drafts bill of it. */
    private SelectionLine registered(SelectionLine line, DraftAmounts left) {
        if (!line.isWithoutRegistration()) {
            return line;
        }
        DraftLine all = byEntry.get(line.id()).plus(left.byEntry.get(line.id()));
        JobEntry whole = line.entry().toBuilder()
                .quantity(all.quantity())
                .price(all.price())
                .build();
        return line.toBuilder().entry(whole).build();
    }
}
