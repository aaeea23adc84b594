package org.daybook.demo.data;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which data is made.
 *
 * @param months how many months from the first, at least 1
 * @param size 1 makes about 1,650 entries in three months; from 0.5 upwards, so that every trouble has its place
 */
record DemoScope(long seed, YearMonth first, int months, double size) {
    DemoScope {
        if (months < 1 || !(size >= 0.5)) {
            throw new IllegalArgumentException("Demo data of " + months + " months and size " + size
                    + ": at least 1 month and size 0.5 are needed to hold every trouble.");
        }
    }

    List<YearMonth> eachMonth() {
        return IntStream.range(0, months).mapToObj(first::plusMonths).toList();
    }

    YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    YearMonth middle() {
        return first.plusMonths(months / 2);
    }

    YearMonth closed() {
        return first.minusMonths(1);
    }

    int scaled(int count) {
        return (int) Math.round(count * size);
    }

    /** Each source has its own chance, so that a change in one leaves the others' bytes alone. */
    Pick pickFor(int company) {
        return new Pick(seed * 1_000_003L + company);
    }
}
