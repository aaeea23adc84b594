package org.daybook.invoicing.selection;

import java.util.List;
import java.util.function.Predicate;
import org.daybook.accounting.Money;

/** What of a job stands inside its fixed price, as closing and allocating it see it (JI 2.23). */
final class FixedPriceWork {

    private FixedPriceWork() {}

    /** Says of a line of the selection whether it stands inside. */
    static Predicate<SelectionLine> within(InvoiceSelection selection) {
        return Scope.of(selection)::isInFixedPrice;
    }

    /** Open entries inside the fixed price that no draft holds. */
    static List<SelectionLine> open(InvoiceSelection selection) {
        return selection.lines().stream()
                .filter(within(selection))
                .filter(SelectionLine::isAvailable)
                .filter(OpenWork::isOpen)
                .toList();
    }

    /** Billed within the fixed price by invoices of work; invoices on account are kept apart (JI 2.4). */
    static Money invoiced(InvoiceSelection selection) {
        return selection.lines().stream()
                .filter(within(selection))
                .map(SelectionLine::priceInvoiced)
                .reduce(Money.zero(selection.job().currency()), Money::plus);
    }

    /** What of the fixed price is not invoiced by work. */
    static Money left(InvoiceSelection selection) {
        Money fixed =
                selection.job().fixedPrice().orElse(Money.zero(selection.job().currency()));
        return fixed.minus(invoiced(selection));
    }

    /** Open on account inside the fixed price. */
    static Money onAccount(InvoiceSelection selection) {
        return selection.onAccount().stream()
                .map(FixedPriceWork::inside)
                .reduce(Money.zero(selection.job().currency()), Money::plus);
    }

    /** Where an item is partly outside, what was taken of it counts as taken of both parts alike. */
    private static Money inside(OnAccountItem item) {
        return Ratio.of(item.insideFixedPrice(), item.amount()).of(item.open());
    }
}
