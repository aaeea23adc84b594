package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.Money;

/**
 * Takes invoices on account off an invoice, the oldest first, each by no more than is open on it or was set by hand; and credit
 * memos on account off a credit memo likewise (JI 2.12 step 4, 2.13, 2.17 step 2).
 */
final class OnAccountReduction {

    private static final Comparator<OnAccountItem> OLDEST_FIRST =
            Comparator.comparing(OnAccountItem::date).thenComparing(OnAccountItem::invoice);

    private OnAccountReduction() {}

    /** A negative wish is ignored; never more than the invoice's total, never more than is open on account. */
    static List<Reduction> ofInvoice(Money total, Money wanted, List<OnAccountItem> items) {
        Money zero = Money.zero(total.currency());
        return taken(wanted.min(total).max(zero), items, UnaryOperator.identity())
                .reductions();
    }

    /** A positive wish is ignored; never below the credit memo's total. What no credit memo on account covers stands alone. */
    static List<Reduction> ofCreditMemo(Money total, Money wanted, List<OnAccountItem> items) {
        Money zero = Money.zero(total.currency());
        Taken taken = taken(wanted.max(total).min(zero).negated(), items, Money::negated);
        List<Reduction> reductions = new ArrayList<>(taken.reductions());
        if (!taken.left().isZero()) {
            reductions.add(new Reduction(Optional.empty(), taken.left().negated(), zero, Optional.empty()));
        }
        return reductions;
    }

    private record Taken(List<Reduction> reductions, Money left) {}

    /** @param sign turns amounts of the document's side positive */
    private static Taken taken(Money wanted, List<OnAccountItem> items, UnaryOperator<Money> sign) {
        List<Reduction> reductions = new ArrayList<>();
        Money left = wanted;
        for (OnAccountItem item : items.stream().sorted(OLDEST_FIRST).toList()) {
            Money open = sign.apply(item.open());
            Money taken = left.min(open).min(sign.apply(item.forNextInvoice()));
            if (taken.isPositive()) {
                reductions.add(reduction(item, sign.apply(taken)));
                left = left.minus(taken);
            }
        }
        return new Taken(reductions, left);
    }

    private static Reduction reduction(OnAccountItem item, Money amount) {
        return new Reduction(Optional.of(item.invoice()), amount, tax(item, amount), item.taxCode());
    }

    /** Tax on account follows pro rata; what settles the item takes the tax that is left (JI 2.17 step 2). */
    private static Money tax(OnAccountItem item, Money amount) {
        return amount.equals(item.open())
                ? item.tax().minus(item.taxReconciled())
                : Ratio.of(amount, item.amount()).of(item.tax());
    }
}
