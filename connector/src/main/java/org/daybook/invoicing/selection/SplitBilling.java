package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;

/**
 * Splits what is approved over the bill-to customers (JI 2.12 step 3): every document sums to what its customer is billed, and
 * every line is billed in full. All but the last customer get their share of each line rounded, the largest line taking the
 * cents; the last gets what is left of each line.
 */
final class SplitBilling {

    private final List<List<DraftLine>> work = new ArrayList<>();
    private final List<List<OnAccountLine>> onAccount = new ArrayList<>();

    private SplitBilling() {}

    /** Shares in the order of {@code amounts}, which sum to {@code total}, the sum of the work and of what goes on account. */
    static SplitBilling of(List<DraftLine> work, List<OnAccountLine> onAccount, List<Money> amounts, Money total) {
        List<Money> prices = Stream.concat(
                        work.stream().map(DraftLine::price), onAccount.stream().map(OnAccountLine::amount))
                .toList();
        SplitBilling split = new SplitBilling();
        List<DraftLine> rest = work;
        List<OnAccountLine> restOnAccount = onAccount;
        for (Money amount : amounts.subList(0, Math.max(0, amounts.size() - 1))) {
            List<Money> shares = shares(prices, total, amount);
            List<DraftLine> share = shareOf(work, shares, Ratio.of(amount, total));
            List<OnAccountLine> shareOnAccount = of(onAccount, shares.subList(work.size(), shares.size()));
            split.work.add(share);
            split.onAccount.add(shareOnAccount);
            rest = less(rest, share);
            restOnAccount = lessOnAccount(restOnAccount, shareOnAccount);
        }
        split.work.add(rest);
        split.onAccount.add(restOnAccount);
        return split;
    }

    /** The k-th customer's share of the work. */
    List<DraftLine> work(int k) {
        return work.get(k);
    }

    /** The k-th customer's share of what goes on account. */
    List<OnAccountLine> onAccount(int k) {
        return onAccount.get(k);
    }

    /** What invoices on account take off, spread over the documents by what each bills. */
    static List<List<Reduction>> ofReductions(List<Reduction> reductions, List<Money> amounts) {
        if (amounts.size() == 1) {
            return List.of(reductions);
        }
        List<List<Reduction>> documents = new ArrayList<>();
        amounts.forEach(amount -> documents.add(new ArrayList<>()));
        List<Money> weights = weights(amounts);
        for (Reduction reduction : reductions) {
            List<Money> shares = Distribution.of(reduction.amount(), weights);
            List<Money> taxes = Distribution.of(reduction.tax(), weights);
            for (int k = 0; k < amounts.size(); k++) {
                documents
                        .get(k)
                        .add(new Reduction(
                                reduction.onAccountInvoice(), shares.get(k), taxes.get(k), reduction.taxCode()));
            }
        }
        return documents;
    }

    /** Amounts that sum to nothing share alike. */
    private static List<Money> weights(List<Money> amounts) {
        boolean nothing =
                amounts.stream().reduce(Money::plus).filter(Money::isZero).isPresent();
        return nothing
                ? Collections.nCopies(
                        amounts.size(), Money.smallestUnit(amounts.get(0).currency()))
                : amounts;
    }

    /** With a total of zero there are no shares: the last customer's document shows the lines, the others' show them at zero. */
    private static List<Money> shares(List<Money> prices, Money total, Money amount) {
        return total.isZero() ? Collections.nCopies(prices.size(), total) : Distribution.of(amount, prices);
    }

    private static List<DraftLine> shareOf(List<DraftLine> lines, List<Money> prices, Ratio ratio) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).share(prices.get(i), ratio))
                .toList();
    }

    private static List<OnAccountLine> of(List<OnAccountLine> lines, List<Money> amounts) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).of(amounts.get(i)))
                .toList();
    }

    private static List<DraftLine> less(List<DraftLine> lines, List<DraftLine> share) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).less(share.get(i)))
                .toList();
    }

    private static List<OnAccountLine> lessOnAccount(List<OnAccountLine> lines, List<OnAccountLine> share) {
        return IntStream.range(0, lines.size())
                .mapToObj(i ->
                        lines.get(i).of(lines.get(i).amount().minus(share.get(i).amount())))
                .toList();
    }
}
