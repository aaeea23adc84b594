package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** New Invoice Selection: opens the selection again beside the drafts made of it (JI 2.15). */
public final class NewInvoiceSelection {

    private NewInvoiceSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
