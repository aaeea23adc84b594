package org.daybook.invoicing.selection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * WIP for Invoicing: picks open entries, the oldest first, until the amount typed is reached (JI 2.2). Entries are picked whole, so
 * the last one may go beyond the amount.
 */
public final class WipForInvoicing {

    private static final Comparator<SelectionLine> OLDEST_FIRST =
            Comparator.comparing((SelectionLine line) -> line.entry().date()).thenComparing(SelectionLine::id);

    private WipForInvoicing() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Money amount) {
        boolean unfit = !amount.currency().equals(selection.job().currency());
        return Guard.of(selection)
                .pricesMayBeSet()
                .isNoSubjobOfMainSelection()
                .refuseIf(unfit, RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(amount.isNegative(), RefusalCode.NEGATIVE_PRICE)
                .then(() -> pick(selection, amount));
    }

    private static InvoiceSelection pick(InvoiceSelection selection, Money amount) {
        Scope scope = Scope.of(selection);
        List<SelectionLine> oldestFirst = selection.lines().stream()
                .filter(line -> scope.isInvoiceable(line) && !line.reallocate() && !line.isWithoutRegistration())
                .sorted(OLDEST_FIRST)
                .toList();
        Set<EntryId> picked = new HashSet<>();
        Money reached = Money.zero(amount.currency());
        for (SelectionLine line : oldestFirst) {
            if (reached.compareTo(amount) < 0) {
                picked.add(line.id());
                reached = reached.plus(line.openPrice());
            }
        }
        return selection
                .mapLines(line -> scope.covers(line) && !line.reallocate(), SelectionLine::unselected)
                .mapLines(line -> picked.contains(line.id()), SelectionLine::selectingOpen);
    }
}
