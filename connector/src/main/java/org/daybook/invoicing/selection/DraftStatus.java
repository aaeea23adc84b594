package org.daybook.invoicing.selection;

import java.util.List;

/** Moves the latest drafts one step on their way to the printer (JI 1.3 Draft). */
final class DraftStatus {

    private DraftStatus() {}

    static boolean anyIn(InvoiceSelection selection, Draft.Status status) {
        return selection.latestDrafts().stream().anyMatch(draft -> draft.status() == status);
    }

    /** The latest drafts that stand at {@code from} go on; the selection is approved for invoicing once they are. */
    static InvoiceSelection moving(InvoiceSelection selection, Draft.Status from, Draft.Status to) {
        List<Draft> latest = selection.latestDrafts();
        boolean approved = to == Draft.Status.APPROVED && !selection.isOpen();
        return selection.toBuilder()
                .drafts(selection.drafts().stream()
                        .map(draft -> latest.contains(draft) && draft.status() == from ? draft.in(to) : draft)
                        .toList())
                .approval(approved ? InvoiceSelection.Approval.FOR_INVOICING : selection.approval())
                .build();
    }
}
