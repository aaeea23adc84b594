package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/**
 * Approve: makes what the selection's invoice type says, as an invoice, or as a credit memo where the total is below zero (JI
 * 2.14). A payment request is never a credit memo.
 */
public final class Approve {

    private Approve() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        boolean request = selection.invoiceType() == InvoiceType.PRE_INVOICE
                && selection.crediting().isEmpty();
        return Drafting.of(selection).total().isNegative() && !request
                ? ApproveCreditMemoSelection.on(selection)
                : ApproveInvoiceSelection.on(selection);
    }
}
