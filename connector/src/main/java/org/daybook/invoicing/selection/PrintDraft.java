package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Print Draft: shows the drafts as documents; no number, no journal, no change (JI 2.16). */
public final class PrintDraft {

    private PrintDraft() {}

    public static Outcome<java.util.List<org.daybook.accounting.Invoice>> on(InvoiceSelection selection, Printing printing) {
        throw new UnsupportedOperationException();
    }
}
