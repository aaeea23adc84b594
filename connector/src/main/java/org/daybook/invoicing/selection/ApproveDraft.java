package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Approve Draft: the last step of the approval hierarchy; the latest drafts may be printed (JI 1.3). */
public final class ApproveDraft {

    private ApproveDraft() {}

    /** Refused: NO_DRAFT, EDITING_REQUIRED, NOT_SUBMITTED. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(DraftStatus.anyIn(selection, Draft.Status.NOT_APPROVED), RefusalCode.EDITING_REQUIRED)
                .refuseIf(DraftStatus.anyIn(selection, Draft.Status.NOT_SUBMITTED), RefusalCode.NOT_SUBMITTED)
                .then(() -> DraftStatus.moving(selection, Draft.Status.AWAITING_APPROVAL, Draft.Status.APPROVED));
    }
}
