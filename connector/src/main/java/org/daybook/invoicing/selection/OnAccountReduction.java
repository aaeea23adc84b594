package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * Takes invoices on account off an invoice, the oldest first, each by no more than is open on it or was set by hand; and credit
 * memos on account off a credit memo likewise (JI 2.12 step 4, 2.13, 2.17 step 2).
 */
final class OnAccountReduction {

    private static final Comparator<OnAccountItem> OLDEST_FIRST =
            Comparator.comparing(OnAccountItem::date).thenComparing(OnAccountItem::invoice);

    private OnAccountReduction() {}

    /**
     * A negative wish is ignored; never more than the invoice's total, never more than is open on account. What was set by hand is
     * taken as it was set, where there is room for it together; the rest is taken of the others, the oldest first (GT62). Credit
     * memos on account stand among the invoices on account: one that is reached is taken in full, and raises what the later ones
     * may take; where all is taken, they are too.
     */
    static List<Reduction> ofInvoice(Money total, Money wanted, List<OnAccountItem> items) {
        Money zero = Money.zero(total.currency());
        Money left = wanted.min(total).min(available(items, zero)).max(zero);
        List<OnAccountItem> set = items.stream()
                .filter(item -> item.reconciliationAmount().isPresent())
                .toList();
        Money rest = left.minus(available(set, zero));
        if (left.isZero() || rest.isNegative()) {
            return ofOldest(left, items);
        }
        List<OnAccountItem> others =
                items.stream().filter(item -> !set.contains(item)).toList();
        boolean everything = rest.equals(available(others, zero));
        List<Reduction> taken = ofOldest(rest, others);
        return oldestFirst(items).stream()
                .flatMap(item -> (everything || set.contains(item) ? inFull(item) : of(item, taken)).stream())
                .toList();
    }

    private static List<Reduction> ofOldest(Money wanted, List<OnAccountItem> items) {
        Money left = wanted;
        List<Reduction> reductions = new ArrayList<>();
        for (OnAccountItem item : oldestFirst(items)) {
            Money takes = left.min(available(item));
            if (left.isPositive() && !takes.isZero()) {
                reductions.add(reduction(item, takes));
                left = left.minus(takes);
            }
        }
        return reductions;
    }

    private static Optional<Reduction> inFull(OnAccountItem item) {
        return Optional.of(available(item)).filter(takes -> !takes.isZero()).map(takes -> reduction(item, takes));
    }

    private static Optional<Reduction> of(OnAccountItem item, List<Reduction> taken) {
        return taken.stream()
                .filter(one -> one.onAccountInvoice().equals(Optional.of(item.invoice())))
                .findFirst();
    }

    /** A positive wish is ignored; never below the credit memo's total. What no credit memo on account covers stands alone. */
    static List<Reduction> ofCreditMemo(Money total, Money wanted, List<OnAccountItem> items) {
        Money zero = Money.zero(total.currency());
        Money left = wanted.max(total).min(zero);
        List<Reduction> reductions = new ArrayList<>();
        for (OnAccountItem item : oldestFirst(items)) {
            Money takes = left.max(available(item)).min(zero);
            if (takes.isNegative()) {
                reductions.add(reduction(item, takes));
                left = left.minus(takes);
            }
        }
        if (!left.isZero()) {
            reductions.add(new Reduction(Optional.empty(), left, zero, Optional.empty()));
        }
        return reductions;
    }

    /** All that is open on every item, whatever was set by hand: what closing a job takes off (JI 2.23). */
    static List<Reduction> ofEverything(List<OnAccountItem> items) {
        return oldestFirst(items).stream()
                .filter(item -> !item.isSettled())
                .map(item -> reduction(item, item.open()))
                .toList();
    }

    /** What may be taken of all of them together. */
    private static Money available(List<OnAccountItem> items, Money zero) {
        return items.stream().map(OnAccountReduction::available).reduce(zero, Money::plus);
    }

    /** No more than is open and than was set by hand; a credit memo on account likewise, below zero. */
    private static Money available(OnAccountItem item) {
        Money zero = Money.zero(item.amount().currency());
        return item.isCreditMemo()
                ? item.open().max(item.forNextInvoice()).min(zero)
                : item.open().min(item.forNextInvoice()).max(zero);
    }

    private static List<OnAccountItem> oldestFirst(List<OnAccountItem> items) {
        return items.stream().sorted(OLDEST_FIRST).toList();
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
