package org.daybook.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * How amounts of a currency are rounded beyond its minor unit (JI 1.2 Currency rounding).
 *
 * @param roundTo computed amounts are whole multiples of it, e.g. 0.05 CHF; typed amounts stay as typed
 * @param externalUnit document totals are whole multiples of it where the currency is the company's own, e.g. 1.00
 */
public record CurrencyRounding(Currency currency, Money roundTo, Optional<Money> externalUnit) {

    public CurrencyRounding {
        if (!roundTo.isPositive()
                || externalUnit.filter(unit -> !unit.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a rounding unit is above zero");
        }
    }

    /** To the minor unit, and no external rounding. */
    public static CurrencyRounding toMinorUnit(Currency currency) {
        return new CurrencyRounding(currency, Money.smallestUnit(currency), Optional.empty());
    }

    /** A document's total in whole external units, half up; the total itself where there is no unit. */
    public Money external(Money total) {
        return externalUnit.map(unit -> multiple(total, unit)).orElse(total);
    }

    /** A computed amount in whole multiples of {@code roundTo}, half up. */
    public Money computed(BigDecimal exact) {
        return multiple(exact, roundTo);
    }

    private static Money multiple(Money amount, Money unit) {
        return multiple(amount.amount(), unit);
    }

    private static Money multiple(BigDecimal amount, Money unit) {
        BigDecimal times = amount.divide(unit.amount(), 0, RoundingMode.HALF_UP);
        return Money.of(times.multiply(unit.amount()), unit.currency());
    }
}
