package org.daybook.accounting;

import java.math.BigDecimal;
import java.util.Objects;

/** A rate in percent: {@code Percent.of("25.5")} is 25.5 %. */
public record Percent(BigDecimal value) {

    public static final Percent ZERO = new Percent(BigDecimal.ZERO);

    public Percent {
        Objects.requireNonNull(value, "value");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    public static Percent of(String text) {
        return new Percent(new BigDecimal(text));
    }

    /** This share of {@code base}, rounded half up to the minor unit. */
    public Money of(Money base) {
        return Money.rounded(base.amount().multiply(value).movePointLeft(2), base.currency());
    }

    /** This share of {@code base}, rounded half up to a whole multiple of the currency's unit (JI 1.2 roundTo). */
    public Money of(Money base, CurrencyRounding rounding) {
        return rounding.computed(base.amount().multiply(value).movePointLeft(2));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
