package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** Closes the latest drafts in invoice editing, which approves them for invoicing (JI 1.3 Draft, 2.12 step 1). */
public final class CloseDraftInEditing {

    private CloseDraftInEditing() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .then(() -> approveForInvoicing(selection));
    }

    private static InvoiceSelection approveForInvoicing(InvoiceSelection selection) {
        boolean hierarchy = selection.job().is(JobParameter.APPROVAL_OF_DRAFT_INVOICES);
        return DraftStatus.moving(
                selection, Draft.Status.NOT_APPROVED, hierarchy ? Draft.Status.NOT_SUBMITTED : Draft.Status.APPROVED);
    }
}
