package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Remove All Drafts: all drafts of the job go; the last of them is the previous edit (JI 2.22). */
public final class RemoveAllDrafts {

    private RemoveAllDrafts() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(
                        selection.drafts().isEmpty() && !selection.printed().isEmpty(),
                        RefusalCode.DRAFT_ALREADY_PRINTED)
                .then(() -> DraftRemoval.all(selection));
    }
}
