package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;

/** Bill to Customer Distribution: who is billed how much of the selection (JI 1.2 BillToCustomer, 2.12). */
public final class BillToDistribution {

    private BillToDistribution() {}

    /** Set Bill-to Distribution: a customer with its appropriation, anew or in place of the one there was. */
    public static Outcome<InvoiceSelection> set(InvoiceSelection selection, BillTo billTo) {
        boolean unfit = billTo.selectedAmount().stream()
                .anyMatch(amount -> !amount.currency().equals(selection.job().currency()));
        boolean amount =
                billTo.selectedAmount().filter(selected -> !selected.isZero()).isPresent();
        return Withdrawal.guard(selection)
                .refuseIf(unfit, RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(billTo.blocked() && amount, RefusalCode.BLOCKED_BILL_TO)
                .then(() -> {
                    List<BillTo> all = new ArrayList<>(selection.billTo());
                    int at = indexOf(all, billTo.customer(), billTo.appropriation());
                    if (at < 0) {
                        all.add(billTo);
                    } else {
                        all.set(at, billTo);
                    }
                    return with(selection, all);
                });
    }

    /** Remove Bill-to Customer; somebody has to be billed, so the last one stays. */
    public static Outcome<InvoiceSelection> remove(
            InvoiceSelection selection, String customer, Optional<String> appropriation) {
        List<BillTo> all = new ArrayList<>(selection.billTo());
        int at = indexOf(all, customer, appropriation);
        return Withdrawal.guard(selection)
                .refuseIf(at < 0 || all.size() == 1, RefusalCode.BILL_TO_NOT_ON_JOB)
                .then(() -> {
                    all.remove(at);
                    return with(selection, all);
                });
    }

    /** Calculate Setup Percentage: each maximum in percent of all maxima, 0 without one (GT76). Refused: NO_BASIS. */
    public static Outcome<InvoiceSelection> calculateSetupPercentage(InvoiceSelection selection) {
        Money none = Money.zero(selection.job().currency());
        List<Money> maxima =
                selection.billTo().stream().map(to -> to.maximum().orElse(none)).toList();
        return Withdrawal.guard(selection)
                .refuseIf(Money.sum(none.currency(), maxima).isZero(), RefusalCode.NO_BASIS)
                .then(() -> {
                    List<Money> hundred = Distribution.of(Money.of("100", "EUR"), maxima);
                    List<BillTo> all = new ArrayList<>();
                    for (int i = 0; i < maxima.size(); i++) {
                        all.add(selection
                                .billTo()
                                .get(i)
                                .with(new Percent(hundred.get(i).amount())));
                    }
                    return with(selection, all);
                });
    }

    /**
     * Suggest Bill-to Amounts: selects for each customer its setup percentage of the total, but no more than its maximum leaves of
     * what it was billed before; what is over goes to those with room, by priority (our reading of JI 7). Refused:
     * NO_SETUP_PERCENTAGES.
     */
    public static Outcome<InvoiceSelection> suggest(InvoiceSelection selection) {
        boolean none = selection.billTo().stream()
                .filter(to -> !to.blocked())
                .allMatch(to -> to.setupPercent().isZero());
        return Withdrawal.guard(selection)
                .refuseIf(none, RefusalCode.NO_SETUP_PERCENTAGES)
                .then(() -> {
                    InvoiceSelection open = Withdrawal.of(selection);
                    List<Money> amounts = suggested(open);
                    List<BillTo> all = new ArrayList<>();
                    for (int i = 0; i < amounts.size(); i++) {
                        all.add(open.billTo().get(i).selecting(amounts.get(i)));
                    }
                    return open.toBuilder().billTo(all).build();
                });
    }

    /** What is suggested for each bill-to customer, in their order; less than the total where nobody has room for the rest. */
    public static List<Money> suggested(InvoiceSelection selection) {
        Money total = Drafting.of(selection).total();
        List<BillTo> all = selection.billTo();
        List<Money> shares = shares(total, all);
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            amounts.add(shares.get(i).min(room(selection, all.get(i)).orElse(shares.get(i))));
        }
        Money left = total.minus(Money.sum(total.currency(), amounts));
        for (List<Integer> group : byPriority(all)) {
            for (int i : group) {
                Money more = left.min(room(selection, all.get(i))
                        .map(room -> room.minus(amounts.get(i)))
                        .orElse(left));
                if (more.isPositive() && !all.get(i).blocked()) {
                    amounts.set(i, amounts.get(i).plus(more));
                    left = left.minus(more);
                }
            }
        }
        return amounts;
    }

    private static List<Money> shares(Money total, List<BillTo> all) {
        List<Money> weights = all.stream()
                .map(to -> Money.rounded(
                        to.blocked()
                                ? java.math.BigDecimal.ZERO
                                : to.setupPercent().value(),
                        java.util.Currency.getInstance("KWD")))
                .toList();
        boolean nothing = weights.stream().allMatch(Money::isZero);
        return nothing
                ? java.util.Collections.nCopies(all.size(), Money.zero(total.currency()))
                : Distribution.of(total, weights);
    }

    /** What the maximum leaves of what the customer was billed before; empty: without limit. */
    private static Optional<Money> room(InvoiceSelection selection, BillTo to) {
        Money none = Money.zero(selection.job().currency());
        Money billed = selection.printed().stream()
                .map(PrintedInvoice::invoice)
                .filter(invoice -> invoice.customer().equals(to.customer()))
                .filter(invoice -> invoice.currency().equals(none.currency()))
                .map(invoice -> invoice.linesTotal())
                .reduce(none, Money::plus);
        return to.maximum().map(most -> most.minus(billed).max(none));
    }

    /** Positions by priority, those without one last. */
    private static List<List<Integer>> byPriority(List<BillTo> all) {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>(Comparator.naturalOrder());
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(all.get(i).priority().orElse(Integer.MAX_VALUE), none -> new ArrayList<>())
                    .add(i);
        }
        return new ArrayList<>(groups.values());
    }

    private static int indexOf(List<BillTo> all, String customer, Optional<String> appropriation) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(customer, appropriation)) {
                return i;
            }
        }
        return -1;
    }

    private static InvoiceSelection with(InvoiceSelection selection, List<BillTo> all) {
        return Withdrawal.of(selection).toBuilder().billTo(all).build();
    }
}
