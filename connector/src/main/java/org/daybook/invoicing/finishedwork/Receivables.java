package org.daybook.invoicing.finishedwork;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;

/** What customers owe and have paid. A payment goes to the customer's oldest balance first (SS 2.3 R10). */
public record Receivables(List<Balance> balances, List<Payment> payments) {

    public static final Receivables NONE = new Receivables(List.of(), List.of());

    private static final Comparator<Balance> OLDEST_FIRST =
            Comparator.comparing(Balance::date).thenComparing(Balance::dueDate).thenComparing(Balance::label);

    public Receivables {
        balances = List.copyOf(balances);
        payments = List.copyOf(payments);
    }

    /** With a further balance, which takes what payments have left over. */
    public Receivables owing(Balance balance) {
        List<Balance> more = new ArrayList<>(balances);
        more.add(balance);
        return new Receivables(more, payments).settled();
    }

    Receivables paid(Payment payment) {
        List<Payment> more = new ArrayList<>(payments);
        more.add(payment);
        return new Receivables(balances, more).settled();
    }

    /** With a new bill, which is owed; one below zero is paid to the customer's account. */
    Receivables billed(String number, Invoice bill) {
        Money total = bill.total();
        return total.isNegative()
                ? paid(Payment.of(bill.customer(), bill.date(), total.negated(), Optional.empty())
                        .shown(number))
                : owing(Balance.of(number, bill.customer(), bill.date(), bill.dueDate(), total));
    }

    public List<Balance> of(String customer) {
        return balances.stream().filter(one -> one.customer().equals(customer)).toList();
    }

    /** What the customer owes, less what it has paid too much. */
    Money due(String customer, Currency currency) {
        Money open =
                Money.sum(currency, of(customer).stream().map(Balance::open).toList());
        return open.minus(Money.sum(
                currency,
                payments.stream()
                        .filter(one -> one.customer().equals(customer))
                        .map(Payment::unapplied)
                        .toList()));
    }

    /** Payments of the customer that no bill has shown yet. */
    List<Payment> unshown(String customer) {
        return payments.stream()
                .filter(one -> one.customer().equals(customer) && one.shownOn().isEmpty())
                .toList();
    }

    Receivables showing(String customer, String bill) {
        List<Payment> shown = payments.stream()
                .map(one -> one.customer().equals(customer) && one.shownOn().isEmpty() ? one.shown(bill) : one)
                .toList();
        return new Receivables(balances, shown);
    }

    /** Every payment in the order it came takes the oldest balances first; the balances keep their order. */
    private Receivables settled() {
        List<Balance> left = new ArrayList<>(balances);
        Map<String, Deque<Integer>> oldest = oldestOpen(left);
        List<Payment> applied = payments.stream()
                .map(payment -> apply(payment, left, oldest.getOrDefault(payment.customer(), new ArrayDeque<>())))
                .toList();
        return new Receivables(left, applied);
    }

    private static Map<String, Deque<Integer>> oldestOpen(List<Balance> balances) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < balances.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(balances::get, OLDEST_FIRST));
        for (int i : order) {
            if (balances.get(i).open().isPositive()) {
                open.computeIfAbsent(balances.get(i).customer(), first -> new ArrayDeque<>())
                        .add(i);
            }
        }
        return open;
    }

    private static Payment apply(Payment payment, List<Balance> balances, Deque<Integer> oldest) {
        Payment left = payment;
        while (left.unapplied().isPositive() && !oldest.isEmpty()) {
            int at = oldest.peek();
            Money part = left.unapplied().min(balances.get(at).open());
            balances.set(at, balances.get(at).lessPaid(part));
            left = left.applied(part);
            if (balances.get(at).open().isZero()) {
                oldest.remove();
            }
        }
        return left;
    }
}
