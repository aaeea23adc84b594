package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Remove Latest Draft (JI 2.22). */
public final class RemoveLatestDraft {

    private RemoveLatestDraft() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
