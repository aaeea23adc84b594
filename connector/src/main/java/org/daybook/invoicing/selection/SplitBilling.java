package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;

/**
 * Splits the selected lines over the bill-to customers (JI 2.12 step 3): every document sums to what its customer is billed, and
 * every line is billed in full. All but the last customer get their share of each line rounded, the largest line taking the
 * cents; the last gets what is left of each line.
 */
final class SplitBilling {

    private SplitBilling() {}

    /** One list of lines a bill-to customer, in the order of {@code amounts}, which sum to {@code total}. */
    static List<List<DraftLine>> of(List<DraftLine> lines, Money total, List<Money> amounts) {
        List<List<DraftLine>> documents = new ArrayList<>();
        List<DraftLine> rest = lines;
        for (Money amount : amounts.subList(0, amounts.size() - 1)) {
            List<DraftLine> share = shareOf(lines, total, amount);
            documents.add(share);
            rest = less(rest, share);
        }
        documents.add(rest);
        return documents;
    }

    /** What invoices on account take off, spread over the documents by what each bills. */
    static List<List<Reduction>> ofReductions(List<Reduction> reductions, List<Money> amounts) {
        if (amounts.size() == 1) {
            return List.of(reductions);
        }
        List<List<Reduction>> documents = new ArrayList<>();
        amounts.forEach(amount -> documents.add(new ArrayList<>()));
        for (Reduction reduction : reductions) {
            List<Money> shares = Distribution.of(reduction.amount(), amounts);
            List<Money> taxes = Distribution.of(reduction.tax(), amounts);
            for (int k = 0; k < amounts.size(); k++) {
                documents
                        .get(k)
                        .add(new Reduction(
                                reduction.onAccountInvoice(), shares.get(k), taxes.get(k), reduction.taxCode()));
            }
        }
        return documents;
    }

    private static List<DraftLine> shareOf(List<DraftLine> lines, Money total, Money amount) {
        List<Money> prices = shares(lines, total, amount);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).share(prices.get(i), Ratio.of(amount, total)))
                .toList();
    }

    /** With a total of zero there are no shares: the last customer's document shows the lines, the others' show them at zero. */
    private static List<Money> shares(List<DraftLine> lines, Money total, Money amount) {
        return total.isZero()
                ? Collections.nCopies(lines.size(), total)
                : Distribution.of(amount, lines.stream().map(DraftLine::price).toList());
    }

    private static List<DraftLine> less(List<DraftLine> lines, List<DraftLine> share) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).less(share.get(i)))
                .toList();
    }
}
