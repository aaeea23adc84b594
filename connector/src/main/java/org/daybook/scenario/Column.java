package org.daybook.scenario;

import java.util.List;
import java.util.function.Function;

/**
 * A heading that a table may have.
 *
 * @param required whether the table must have it; a required cell may not be blank either
 * @param meaning what it says, for the vocabulary page
 */
record Column(String name, Value value, boolean required, String meaning) {

    static Column required(String name, Value value, String meaning) {
        return new Column(name, value, true, meaning);
    }

    static Column optional(String name, Value value, String meaning) {
        return new Column(name, value, false, meaning);
    }

    /**
     * A column of what came out.
     *
     * @param read the cell that stands there for one {@code X}
     */
    record Shown<X>(Column column, Function<X, String> read) {
        static <X> Shown<X> of(String name, Value value, String meaning, Function<X, String> read) {
            return new Shown<>(optional(name, value, meaning), read);
        }

        /** The headings alone. */
        static <X> List<Column> columns(List<Shown<X>> shown) {
            return shown.stream().map(Shown::column).toList();
        }
    }
}
