package org.daybook.invoicing.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;

/** An exact part of a whole, such as 4 of 10 hours; of a whole of zero there is no part. */
record Ratio(BigDecimal part, BigDecimal whole) {

    static Ratio of(Money part, Money whole) {
        return new Ratio(part.amount(), whole.amount());
    }

    static Ratio of(Quantity part, Quantity whole) {
        return new Ratio(part.value(), whole.value());
    }

    /** Rounded half up to the minor unit. */
    Money of(Money amount) {
        return new Money(times(amount.amount(), Money.decimalsOf(amount.currency())), amount.currency());
    }

    /** Rounded half up to six decimals. */
    Quantity of(Quantity quantity) {
        return new Quantity(times(quantity.value(), 6));
    }

    private BigDecimal times(BigDecimal value, int decimals) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(part).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
