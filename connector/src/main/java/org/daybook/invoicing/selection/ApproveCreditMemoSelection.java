package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Approve Credit Memo Selection: makes the credit drafts of a selection below zero (JI 2.13). */
public final class ApproveCreditMemoSelection {

    private ApproveCreditMemoSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
