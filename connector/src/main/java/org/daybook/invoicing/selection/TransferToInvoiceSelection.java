package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;

/**
 * Transfer to Invoice Selection: brings all open entries to what the bill-to customers are billed together, and leaves Close
 * Balance unmarked, so that the rest appears next time (JI 2.12). Nothing happens where the totals agree already.
 */
public final class TransferToInvoiceSelection {

    private TransferToInvoiceSelection() {}

    /** Refused: SELECTION_CLOSED, JOB_NOT_INVOICEABLE, SUBJOB_OF_MAIN_INVOICING, CREDITING_IN_PROGRESS, NO_BASIS. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        Scope scope = Scope.of(selection);
        List<SelectionLine> open = selection.lines().stream()
                .filter(scope::isInvoiceable)
                .filter(line -> !line.openPrice().isZero())
                .toList();
        Money basis = Money.sum(
                selection.job().currency(),
                open.stream().map(SelectionLine::openPrice).toList());
        Money target = Money.sum(
                selection.job().currency(),
                selection.billTo().stream()
                        .map(to -> to.selectedAmount().orElse(selection.total()))
                        .toList());
        boolean agrees = target.equals(selection.total());
        return Guard.of(selection)
                .selectionIsOpen()
                .jobIsInvoiceable()
                .isNoSubjobOfMainInvoicing()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(basis.isZero() && !agrees, RefusalCode.NO_BASIS)
                .then(() -> agrees ? selection : brought(selection, open, basis, target));
    }

    private static InvoiceSelection brought(
            InvoiceSelection selection, List<SelectionLine> open, Money basis, Money target) {
        List<Money> prices = Distribution.of(
                target, open.stream().map(SelectionLine::openPrice).toList());
        boolean down = target.compareTo(basis) < 0;
        boolean keeps = selection
                .parameters()
                .is(down ? SystemParameter.KEEP_QUANTITY_ON_WRITE_DOWNS : SystemParameter.KEEP_QUANTITY_ON_WRITE_UPS);
        Map<EntryId, SelectionLine> changed = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            SelectionLine line = open.get(i);
            Quantity quantity = keeps
                    ? line.openQuantity()
                    : Ratio.of(prices.get(i), line.openPrice()).of(line.openQuantity());
            changed.put(line.id(), line.selecting(quantity, prices.get(i)).marked(false, line.direct(), false));
        }
        List<SelectionLine> lines = new ArrayList<>();
        selection.lines().forEach(line -> lines.add(changed.getOrDefault(line.id(), line)));
        return selection.toBuilder().lines(lines).build();
    }
}
