package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Remove All Drafts (JI 2.22). */
public final class RemoveAllDrafts {

    private RemoveAllDrafts() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
