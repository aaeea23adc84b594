package org.daybook.accounting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, in whole minor units (EUR cents, JPY yen, KWD fils).
 *
 * <p>The amount always carries exactly the currency's decimals (EUR 2, JPY 0, KWD 3). Nothing here rounds unless its name
 * says so. Magnitude is bounded to fifteen digits before the point, as the register stores it (RE 3.6).
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final BigDecimal BOUND = new BigDecimal("1000000000000000");

    /**
     * @throws IllegalArgumentException if the amount has more decimals than the currency, or sixteen or more digits
     *     before the point
     */
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        if (Math.abs((long) amount.precision() - amount.scale()) > 15 && amount.signum() != 0) {
            throw new IllegalArgumentException("amount is beyond fifteen digits before the point");
        }
        int decimals = decimalsOf(currency);
        if (amount.scale() != decimals) {
            if (amount.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(amount.toPlainString() + " has more decimals than " + currency
                        + " allows (" + decimals + "); round it by name before it becomes money");
            }
            amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
        }
        if (amount.abs().compareTo(BOUND) >= 0) {
            throw new IllegalArgumentException("amount is beyond fifteen digits before the point");
        }
    }

    /** The exact amount written in {@code text}, e.g. {@code Money.of("165.50", "EUR")}. */
    public static Money of(String text, String currency) {
        return new Money(new BigDecimal(text), Currency.getInstance(currency));
    }

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** The amount rounded half up to the currency's minor unit (JI 2.0: HALF_UP, an inferred choice of ours). */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(decimalsOf(currency), RoundingMode.HALF_UP), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum of {@code amounts}, zero of {@code currency} when there are none. */
    public static Money sum(Currency currency, Collection<Money> amounts) {
        Money sum = zero(currency);
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** Decimals of the currency's minor unit: EUR 2, JPY 0, KWD 3. Units without one (XAU) count as 2. */
    public static int decimalsOf(Currency currency) {
        return currency.getDefaultFractionDigits() < 0 ? 2 : currency.getDefaultFractionDigits();
    }

    /** The smallest amount of the currency: 0.01 EUR, 1 JPY, 0.001 KWD. */
    public static Money smallestUnit(Currency currency) {
        return new Money(BigDecimal.ONE.movePointLeft(decimalsOf(currency)), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money abs() {
        return new Money(amount.abs(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** E.g. {@code 165.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + this + " and " + other);
        }
        return other;
    }
}
