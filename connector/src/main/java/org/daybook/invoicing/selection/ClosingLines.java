package org.daybook.invoicing.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/**
 * Spreads an amount over all open fixed-price entries, which it closes, or makes one revenue-adjustment entry of it where nothing is
 * open (JI 2.23: the Close All of a job invoice allocation).
 */
final class ClosingLines {

    private ClosingLines() {}

    static List<SelectionLine> of(InvoiceSelection selection, Money amount) {
        List<SelectionLine> open = FixedPriceWork.open(selection);
        List<Money> weights = open.stream().map(SelectionLine::openPrice).toList();
        if (Money.sum(amount.currency(), weights).isZero()) {
            return List.of(adjustment(selection, amount));
        }
        List<Money> prices = Distribution.of(amount, weights);
        return IntStream.range(0, open.size())
                .mapToObj(i -> closing(open.get(i), prices.get(i)))
                .toList();
    }

    private static SelectionLine closing(SelectionLine line, Money price) {
        return line.selecting(line.openQuantity(), price).marked(true, line.direct(), false);
    }

    private static SelectionLine adjustment(InvoiceSelection selection, Money amount) {
        int number = selection.printed().size()
                + selection.neighbours().allocations().size()
                + 1;
        JobEntry entry = JobEntry.of(
                        new EntryId("daybook", selection.job().number() + " revenue adjustment " + number),
                        amount.currency())
                .company(selection.job().company())
                .job(selection.job().number())
                .customer(selection.job().customer())
                .kind(EntryKind.MATERIAL)
                .origin(EntryOrigin.DIRECT)
                .text("Revenue adjustment")
                .quantity(Quantity.ZERO)
                .price(Money.zero(amount.currency()))
                .build();
        return SelectionLine.of(entry).selecting(Quantity.ONE, amount).marked(true, true, false);
    }
}
