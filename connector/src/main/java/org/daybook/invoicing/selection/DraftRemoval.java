package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes drafts away and gives their entries back as they were selected; nothing was posted, so nothing is reversed (JI 2.22). */
final class DraftRemoval {

    private DraftRemoval() {}

    /** Without the drafts of the last approval; half of a split approval could not be billed again, so all of it goes. */
    static InvoiceSelection latest(InvoiceSelection selection) {
        return without(selection, selection.latestDrafts());
    }

    static InvoiceSelection all(InvoiceSelection selection) {
        return without(selection, selection.drafts());
    }

    private static InvoiceSelection without(InvoiceSelection selection, List<Draft> removed) {
        List<Draft> kept = new ArrayList<>(selection.drafts());
        kept.removeAll(removed);
        DraftAmounts amounts = DraftAmounts.of(removed);
        Optional<Draft> last = removed.stream().reduce((earlier, later) -> later);
        SelectionBuilder reopened = selection.toBuilder()
                .state(InvoiceSelection.State.OPEN)
                .approval(InvoiceSelection.Approval.NOT_APPROVED)
                .drafts(kept)
                .onAccountLines(onAccountLines(selection, removed))
                .previousEdit(last.map(DraftRemoval::asPreviousEdit).or(selection::previousEdit));
        last.map(Draft::approval)
                .ifPresent(approval -> reopened.invoiceType(approval.type())
                        .onAccountReduction(approval.reduction())
                        .endInvoice(approval.endInvoice()));
        return reopened.build().mapLines(amounts::hold, amounts::selectAgain);
    }

    /** Every approval's own lines, once, though each of its split drafts remembers them. */
    private static List<OnAccountLine> onAccountLines(InvoiceSelection selection, List<Draft> removed) {
        List<OnAccountLine> lines = new ArrayList<>(selection.onAccountLines());
        Set<Integer> seen = new HashSet<>();
        removed.stream()
                .filter(draft -> seen.add(draft.number()))
                .forEach(draft -> lines.addAll(draft.approval().onAccountLines()));
        return lines;
    }

    /** The document archive follows the draft, but that of a blanket invoice does not (JI 2.22). */
    private static Draft asPreviousEdit(Draft draft) {
        return draft.blanket().isPresent() ? draft.withoutArchive() : draft;
    }
}
