package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Closes the latest drafts in invoice editing, which approves them for invoicing (JI 1.3 Draft, 2.12 step 1). */
public final class CloseDraftInEditing {

    private CloseDraftInEditing() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .then(() -> approveForInvoicing(selection));
    }

    private static InvoiceSelection approveForInvoicing(InvoiceSelection selection) {
        List<Draft> latest = selection.latestDrafts();
        return selection.toBuilder()
                .drafts(selection.drafts().stream()
                        .map(draft -> latest.contains(draft) ? draft.forInvoicing() : draft)
                        .toList())
                .approval(selection.isOpen() ? selection.approval() : InvoiceSelection.Approval.FOR_INVOICING)
                .build();
    }
}
