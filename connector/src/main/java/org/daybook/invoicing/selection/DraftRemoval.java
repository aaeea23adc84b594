package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;

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
        return selection.toBuilder()
                .state(InvoiceSelection.State.OPEN)
                .approval(InvoiceSelection.Approval.NOT_APPROVED)
                .drafts(kept)
                .previousEdit(removed.stream().reduce((earlier, last) -> last).or(selection::previousEdit))
                .build()
                .mapLines(amounts::hold, amounts::selectAgain);
    }
}
