package org.daybook.invoicing.selection;

import java.math.BigInteger;
import java.util.Optional;

/** From and to, both inclusive, either of them open; with neither, everything lies in it, even what is blank. */
public record Range<T extends Comparable<? super T>>(Optional<T> from, Optional<T> to) {

    public static <T extends Comparable<? super T>> Range<T> any() {
        return new Range<T>(Optional.empty(), Optional.empty());
    }

    public static <T extends Comparable<? super T>> Range<T> of(T from, T to) {
        return new Range<T>(Optional.of(from), Optional.of(to));
    }

    public static <T extends Comparable<? super T>> Range<T> upTo(T to) {
        return new Range<T>(Optional.empty(), Optional.of(to));
    }

    boolean holds(Optional<T> value) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return value.filter(v -> from.isEmpty() || compare(v, from.get()) >= 0)
                .filter(v -> to.isEmpty() || compare(v, to.get()) <= 0)
                .isPresent();
    }

    /** Numbers of employees and activities are in the order one counts in: 99 comes before 100. */
    private int compare(T left, T right) {
        return isNumber(left) && isNumber(right)
                ? new BigInteger(left.toString()).compareTo(new BigInteger(right.toString()))
                : left.compareTo(right);
    }

    private boolean isNumber(T value) {
        return value instanceof String text && text.matches("[0-9]{1,30}");
    }
}
