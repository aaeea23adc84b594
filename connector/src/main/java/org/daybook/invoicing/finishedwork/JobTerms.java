package org.daybook.invoicing.finishedwork;

import java.math.BigDecimal;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * How a job is charged each time it is done (SS 2.1, 2.3 R8, R9).
 *
 * @param rate price of a man-hour, where it is charged by the hour
 * @param max how often it may be done at no charge, where it is included or paid before
 * @param doneToDate how often it has been done so far
 * @param overMax charge for each time above the maximum
 */
public record JobTerms(Charging charging, Price rate, Quantity max, Quantity doneToDate, Money overMax) {

    /** By what a job is charged; Pre-pay and Include in contract are of the sister CLIPxe. */
    public enum Charging {
        PER_JOB,
        BY_THE_HOUR,
        PRE_PAY,
        INCLUDE_IN_CONTRACT
    }

    boolean isHourly() {
        return charging == Charging.BY_THE_HOUR;
    }

    boolean isIncluded() {
        return charging == Charging.PRE_PAY || charging == Charging.INCLUDE_IN_CONTRACT;
    }

    JobTerms done(Quantity times) {
        return new JobTerms(charging, rate, max, doneToDate.plus(times), overMax);
    }

    /** So many times less; never below none. */
    JobTerms undone(Quantity times) {
        Quantity left = doneToDate.minus(times);
        return new JobTerms(charging, rate, max, left.isNegative() ? Quantity.ZERO : left, overMax);
    }

    /** Nothing up to the maximum, then the charge over the maximum for each time; half up to the minor unit. */
    public Money chargeFor(Quantity times) {
        BigDecimal over = above(doneToDate.plus(times)).subtract(above(doneToDate));
        return Money.rounded(overMax.amount().multiply(over), overMax.currency());
    }

    private BigDecimal above(Quantity done) {
        return done.value().subtract(max.value()).max(BigDecimal.ZERO);
    }
}
