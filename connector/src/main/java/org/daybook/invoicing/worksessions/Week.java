package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/** A calendar week, from Monday, numbered as ISO does: {@code 2025-W29}. */
public record Week(int year, int number) implements Comparable<Week> {

    private static final Comparator<Week> ORDER =
            Comparator.comparingInt(Week::year).thenComparingInt(Week::number);

    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** @throws IllegalArgumentException if it is not written like {@code 2025-W29} */
    public static Week parse(String written) {
        if (!written.matches("\\d{4}-W\\d{2}")) {
            throw new IllegalArgumentException(written);
        }
        return new Week(Integer.parseInt(written.substring(0, 4)), Integer.parseInt(written.substring(6)));
    }

    @Override
    public int compareTo(Week other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }
}
