package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Remove Latest Draft: it becomes the previous edit, in place of an older one, and its entries are available again (JI 2.22). */
public final class RemoveLatestDraft {

    private RemoveLatestDraft() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(
                        selection.drafts().isEmpty() && !selection.printed().isEmpty(),
                        RefusalCode.DRAFT_ALREADY_PRINTED)
                .then(() -> DraftRemoval.latest(selection));
    }
}
