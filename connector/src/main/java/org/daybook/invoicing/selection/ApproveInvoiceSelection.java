package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Approve Invoice Selection: makes the drafts, one a bill-to customer (JI 2.12). */
public final class ApproveInvoiceSelection {

    private ApproveInvoiceSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
