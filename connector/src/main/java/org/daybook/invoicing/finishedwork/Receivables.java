package org.daybook.invoicing.finishedwork;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Each customer's own, so that a run need not look through those of all for every bill. */
    Map<String, Receivables> byCustomer() {
        Map<String, List<Balance>> owed = balances.stream()
                .collect(Collectors.groupingBy(Balance::customer, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Payment>> paid = payments.stream()
                .collect(Collectors.groupingBy(Payment::customer, LinkedHashMap::new, Collectors.toList()));
        Map<String, Receivables> own = new LinkedHashMap<>();
        Stream.concat(owed.keySet().stream(), paid.keySet().stream())
                .forEach(customer -> own.put(
                        customer,
                        new Receivables(
                                owed.getOrDefault(customer, List.of()), paid.getOrDefault(customer, List.of()))));
        return own;
    }

    /** What became of each customer's own: what was there stands where it stood, what is new behind, in the order given. */
    Receivables becoming(Map<String, Receivables> own) {
        return new Receivables(
                merged(balances, Balance::customer, own, Receivables::balances),
                merged(payments, Payment::customer, own, Receivables::payments));
    }

    private static <T> List<T> merged(
            List<T> before,
            Function<T, String> customer,
            Map<String, Receivables> own,
            Function<Receivables, List<T>> list) {
        Map<String, Iterator<T>> rest = new LinkedHashMap<>();
        own.forEach((number, receivables) ->
                rest.put(number, list.apply(receivables).iterator()));
        List<T> all = new ArrayList<>();
        before.forEach(one -> all.add(rest.get(customer.apply(one)).next()));
        rest.values().forEach(further -> further.forEachRemaining(all::add));
        return all;
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
