package org.daybook.posting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a row of the mappings answers (features P3).
 *
 * @param from first date, inclusive; empty: since ever
 * @param to last date, inclusive; empty: for good
 */
public record Effective(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Effective ALWAYS = new Effective(Optional.empty(), Optional.empty());

    public static Effective between(LocalDate from, LocalDate to) {
        return new Effective(Optional.of(from), Optional.of(to));
    }

    public static Effective from(LocalDate first) {
        return new Effective(Optional.of(first), Optional.empty());
    }

    public static Effective until(LocalDate last) {
        return new Effective(Optional.empty(), Optional.of(last));
    }

    public boolean on(LocalDate date) {
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** Whether there is a day on which both answer. */
    public boolean meets(Effective other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Effective other) {
        return to.isPresent() && other.from.filter(to.get()::isBefore).isPresent();
    }

    /** E.g. {@code from 2025-07-01}; blank for always. */
    @Override
    public String toString() {
        return (from.map(date -> "from " + date).orElse("") + " "
                        + to.map(date -> "to " + date).orElse(""))
                .strip();
    }
}
