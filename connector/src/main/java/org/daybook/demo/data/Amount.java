package org.daybook.demo.data;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as a source writes it: two decimals, none in JPY; every product is rounded half up at once (SS, head). */
public record Amount(BigDecimal value, String currency) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Amount {
        value = value.setScale(currency.equals("JPY") ? 0 : 2, RoundingMode.HALF_UP);
    }

    static Amount of(String value, String currency) {
        return new Amount(new BigDecimal(value), currency);
    }

    static Amount zero(String currency) {
        return new Amount(BigDecimal.ZERO, currency);
    }

    Amount times(BigDecimal quantity) {
        return new Amount(value.multiply(quantity), currency);
    }

    Amount percent(BigDecimal rate) {
        return new Amount(value.multiply(rate).divide(HUNDRED), currency);
    }

    Amount plus(Amount other) {
        return new Amount(value.add(other.in(currency)), currency);
    }

    Amount minus(Amount other) {
        return plus(other.negated());
    }

    Amount negated() {
        return new Amount(value.negate(), currency);
    }

    boolean isZero() {
        return value.signum() == 0;
    }

    /** As it stands in a file, such as {@code 85.00}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    private BigDecimal in(String wanted) {
        if (!currency.equals(wanted)) {
            throw new IllegalArgumentException("Cannot add " + currency + " to " + wanted + ".");
        }
        return value;
    }
}
