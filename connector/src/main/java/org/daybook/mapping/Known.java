package org.daybook.mapping;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.MappingRow;

/**
 * What a table of {@code mappings/} defines, by key, and where. Keys whose rows are wrong count as defined, and a table that
 * is missing defines everything: one mistake shall not be told twice.
 */
final class Known<T> {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<String, MappingRow> rows = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final boolean present;

    Known(boolean present) {
        this.present = present;
    }

    void put(String key, T value, MappingRow row) {
        values.put(key, value);
        rows.put(key, row);
    }

    /** Whether the key is new. */
    boolean claim(String key) {
        return keys.add(key);
    }

    boolean has(String key) {
        return !present || keys.contains(key);
    }

    Optional<T> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    Map<String, T> values() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, MappingRow> rows() {
        return Collections.unmodifiableMap(rows);
    }
}
