package org.daybook.invoicing.finishedwork;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import org.daybook.accounting.Quantity;

/**
 * When a crew came and went on a job (SS 2.1 WorkEntry).
 *
 * @param workers how many worked; each works the whole shift
 */
public record Shift(LocalTime start, LocalTime stop, int workers) {

    /** Hours times workers, to six decimals; a shift that stops before it starts goes past midnight (inferred). */
    public Quantity manHours() {
        Duration worked = Duration.between(start, stop);
        long minutes = (worked.isNegative() ? worked.plusDays(1) : worked).toMinutes() * workers;
        return new Quantity(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP));
    }

    /** As printed on a bill: {@code 09:00-11:30}. */
    @Override
    public String toString() {
        return start + "-" + stop;
    }
}
