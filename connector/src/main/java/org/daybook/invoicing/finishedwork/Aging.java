package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.function.LongPredicate;
import org.daybook.accounting.Money;

/**
 * What is owed by how long it has been overdue: a statement's aging (SS 2.3 R6). The steps of thirty days are the usual ones
 * (inferred).
 *
 * @param current not overdue
 * @param over90 more than ninety days past the due date
 */
public record Aging(Money current, Money upTo30, Money upTo60, Money upTo90, Money over90) {

    static Aging of(List<Balance> balances, LocalDate on, Currency currency) {
        return new Aging(
                sum(balances, on, currency, days -> days <= 0),
                sum(balances, on, currency, days -> days > 0 && days <= 30),
                sum(balances, on, currency, days -> days > 30 && days <= 60),
                sum(balances, on, currency, days -> days > 60 && days <= 90),
                sum(balances, on, currency, days -> days > 90));
    }

    private static Money sum(List<Balance> balances, LocalDate on, Currency currency, LongPredicate step) {
        return Money.sum(
                currency,
                balances.stream()
                        .filter(one -> step.test(ChronoUnit.DAYS.between(one.dueDate(), on)))
                        .map(Balance::open)
                        .toList());
    }
}
