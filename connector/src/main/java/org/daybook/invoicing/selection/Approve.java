package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Approve: as an invoice or as a credit memo, as the selection's total says (JI 2.14). */
public final class Approve {

    private Approve() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
