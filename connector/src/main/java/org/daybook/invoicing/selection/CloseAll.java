package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Close All: takes everything that is open, typically before the job is closed (JI 2.1). */
public final class CloseAll {

    private CloseAll() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection).pricesMayBeSet().isNoSubjobOfMainSelection().then(() -> takeEverything(selection));
    }

    private static InvoiceSelection takeEverything(InvoiceSelection selection) {
        Scope scope = Scope.of(selection);
        return selection
                .withoutUnregisteredLines()
                .mapLines(scope::covers, line -> scope.isInvoiceable(line) ? taken(line) : line.unselected());
    }

    private static SelectionLine taken(SelectionLine line) {
        return line.selectingOpen().marked(true, false, false);
    }
}
