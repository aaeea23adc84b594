package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Delimit: selects the open entries that match every criterion given (JI 2.2). */
public final class Delimit {

    private Delimit() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Delimitation delimitation) {
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainSelection()
                .then(() -> select(selection, delimitation));
    }

    private static InvoiceSelection select(InvoiceSelection selection, Delimitation delimitation) {
        Scope scope = Scope.of(selection);
        return selection
                .mapLines(scope::covers, line -> delimitation.extendSelection() ? line : line.unselected())
                .mapLines(scope::covers, line -> line.marked(false, line.direct(), false))
                .mapLines(
                        line -> scope.isInvoiceable(line) && delimitation.matches(line.entry()),
                        SelectionLine::selectingOpen);
    }
}
