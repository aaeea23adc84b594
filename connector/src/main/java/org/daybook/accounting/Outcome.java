package org.daybook.accounting;

import java.util.List;
import java.util.function.Function;

/** What a rule answers: the value it made, perhaps with warnings, or every reason it refuses. A rule throws only on a bug. */
public sealed interface Outcome<T> {

    /** It is done; the warnings ask for attention, not for permission. */
    record Done<T>(T value, List<Finding> warnings) implements Outcome<T> {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /** It is refused, for all these reasons. */
    record Refused<T>(List<Finding> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal without a reason");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> refused(Finding reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(RefusalCode code, String where) {
        return refused(Finding.of(code, where));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** Why it is refused; empty when it is done. */
    default List<Finding> reasons() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    /** The outcome of {@code next} on what is done; a refusal stays as it is, warnings add up. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.reasons());
        }
        Done<T> done = (Done<T>) this;
        Outcome<R> after = next.apply(done.value());
        if (after instanceof Done<R> last && !done.warnings().isEmpty()) {
            return new Done<>(last.value(), concat(done.warnings(), last.warnings()));
        }
        return after;
    }

    private static List<Finding> concat(List<Finding> first, List<Finding> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }
}
