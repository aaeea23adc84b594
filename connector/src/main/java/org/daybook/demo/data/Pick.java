package org.daybook.demo.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** The only source of chance: the same seed picks the same, on every machine. */
final class Pick {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Random random;

    Pick(long seed) {
        this.random = new Random(seed);
    }

    <T> T from(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Hours in quarter steps, both ends counted in quarters. */
    BigDecimal quarters(int least, int most) {
        return QUARTER.multiply(new BigDecimal(between(least, most)));
    }
}
