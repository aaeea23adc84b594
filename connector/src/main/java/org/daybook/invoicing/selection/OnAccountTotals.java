package org.daybook.invoicing.selection;

import java.util.List;
import java.util.function.Function;
import org.daybook.accounting.Money;

/** What a job has on account in all, what counts towards its fixed price and what does not apart (JI 2.23). */
public record OnAccountTotals(String part, Money amount, Money reconciled) {

    public Money open() {
        return amount.minus(reconciled);
    }

    /** Inside the fixed price, outside it, and both together. */
    public static List<OnAccountTotals> of(InvoiceSelection selection) {
        OnAccountTotals outside = new OnAccountTotals(
                "Not in fixed price",
                sum(selection, OnAccountItem::outsideFixedPrice),
                sum(selection, OnAccountTotals::reconciledOutside));
        Money amount = sum(selection, OnAccountItem::amount);
        Money reconciled = sum(selection, OnAccountItem::reconciled);
        return List.of(
                new OnAccountTotals(
                        "In fixed price", amount.minus(outside.amount()), reconciled.minus(outside.reconciled())),
                outside,
                new OnAccountTotals("All", amount, reconciled));
    }

    private static Money sum(InvoiceSelection selection, Function<OnAccountItem, Money> part) {
        return selection.onAccount().stream()
                .map(part)
                .reduce(Money.zero(selection.job().currency()), Money::plus);
    }

    /** What was taken of an item that is partly outside counts as taken of both parts alike, rounded half up. */
    private static Money reconciledOutside(OnAccountItem item) {
        return Ratio.of(item.outsideFixedPrice(), item.amount()).of(item.reconciled());
    }
}
