package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Closes the latest drafts in invoice editing, which approves them for invoicing (JI 1.3 Draft). */
public final class CloseDraftInEditing {

    private CloseDraftInEditing() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
