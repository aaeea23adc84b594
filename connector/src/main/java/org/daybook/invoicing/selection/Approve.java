package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/**
 * Approve: as an invoice, or as a credit memo where the selection's total is below zero (JI 2.14). All selections are of type
 * time and material so far; the other invoice types are further cases here.
 */
public final class Approve {

    private Approve() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Drafting.of(selection).total().isNegative()
                ? ApproveCreditMemoSelection.on(selection)
                : ApproveInvoiceSelection.on(selection);
    }
}
