package org.daybook.invoicing.selection;

import org.daybook.accounting.RefusalCode;

/** Typing something into an approved selection withdraws the approval, with an alert; it has to be approved again (JI 2.12, 6.7). */
final class Withdrawal {

    private Withdrawal() {}

    /** As it is, or without the drafts of its last approval. */
    static InvoiceSelection of(InvoiceSelection selection) {
        return selection.isOpen() || selection.drafts().isEmpty() ? selection : DraftRemoval.latest(selection);
    }

    static Guard guard(InvoiceSelection selection) {
        return Guard.of(selection)
                .jobIsInvoiceable()
                .isNoSubjobOfMainInvoicing()
                .warnIf(!selection.isOpen(), RefusalCode.APPROVAL_WITHDRAWN);
    }
}
