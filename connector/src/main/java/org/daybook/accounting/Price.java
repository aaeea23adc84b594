package org.daybook.accounting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * The price of one unit (an hour, a piece), at most six decimals: a fuel price of 1.2345 EUR is a price, not money. It becomes
 * money when multiplied by a quantity.
 */
public record Price(BigDecimal amount, Currency currency) {

    public Price {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() > 6) {
            throw new IllegalArgumentException(amount.toPlainString() + " has more than six decimals");
        }
        amount = amount.setScale(Math.max(amount.scale(), Money.decimalsOf(currency)), RoundingMode.UNNECESSARY);
    }

    public static Price of(String text, String currency) {
        return new Price(new BigDecimal(text), Currency.getInstance(currency));
    }

    public static Price zero(Currency currency) {
        return new Price(BigDecimal.ZERO, currency);
    }

    /** The unit price that {@code total} over {@code quantity} shows, rounded half up to six decimals, for display (JI 2.0). */
    public static Price perUnit(Money total, Quantity quantity) {
        if (quantity.isZero()) {
            return new Price(total.amount(), total.currency());
        }
        BigDecimal exact = total.amount().divide(quantity.value(), MathContext.DECIMAL64);
        return new Price(exact.setScale(6, RoundingMode.HALF_UP), total.currency());
    }

    /** Quantity times price, rounded half up to the minor unit: the one rounding of a priced line (JI 2.0). */
    public Money times(Quantity quantity) {
        return Money.rounded(amount.multiply(quantity.value()), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
