package org.daybook.invoicing.selection;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.accounting.Outcome;

/**
 * Undo Transfer Invoicing Plan: what came from the plan is no longer to be invoiced on account, and is due again; amounts typed by
 * hand stay (JI 2.8).
 */
public final class UndoTransferInvoicingPlan {

    private UndoTransferInvoicingPlan() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection).selectionIsOpen().then(() -> undo(selection));
    }

    private static InvoiceSelection undo(InvoiceSelection selection) {
        var fromPlan = selection.onAccountLines().stream()
                .collect(Collectors.partitioningBy(line -> line.planLine().isPresent()));
        List<OnAccountLine> typed = fromPlan.get(false);
        InvoiceSelection without = OnAccountType.with(selection, typed);
        return PlanLines.open(without, fromPlan.get(true));
    }
}
