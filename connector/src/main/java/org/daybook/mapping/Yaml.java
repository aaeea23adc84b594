package org.daybook.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A YAML text as a tree in which everything knows its line; scalars stay as they are written. */
sealed interface Yaml {

    int line();

    /** A value; a blank one is an empty text. */
    record Scalar(int line, String text) implements Yaml {}

    /** A list. */
    record Listing(int line, List<Yaml> items) implements Yaml {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Keys with values, in their order. */
    record Table(int line, Map<String, Yaml> values, Map<String, Integer> keyLines) implements Yaml {
        public Table {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            keyLines = Map.copyOf(keyLines);
        }

        static Table empty(int line) {
            return new Table(line, Map.of(), Map.of());
        }

        int lineOf(String key) {
            return keyLines.getOrDefault(key, line);
        }
    }

    /** What it is, for messages. */
    default String kind() {
        if (this instanceof Scalar) {
            return "a value";
        }
        return this instanceof Listing ? "a list" : "a table of keys";
    }
}
