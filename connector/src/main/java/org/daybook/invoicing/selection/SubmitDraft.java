package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Submit Draft: hands the latest drafts to the approval hierarchy (JI 1.3). */
public final class SubmitDraft {

    private SubmitDraft() {}

    /** Refused: NO_DRAFT, EDITING_REQUIRED. Submitting twice changes nothing. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .refuseIf(DraftStatus.anyIn(selection, Draft.Status.NOT_APPROVED), RefusalCode.EDITING_REQUIRED)
                .then(() -> DraftStatus.moving(selection, Draft.Status.NOT_SUBMITTED, Draft.Status.AWAITING_APPROVAL));
    }
}
