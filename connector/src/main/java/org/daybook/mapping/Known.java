package org.daybook.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.MappingRow;
import org.daybook.posting.Dated;
import org.daybook.posting.Effective;

/**
 * What a table of {@code mappings/} defines, by key, and where. Keys whose rows are wrong count as defined, and a table that
 * is missing defines everything: one mistake shall not be told twice.
 */
final class Known<T> {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<String, MappingRow> rows = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> undated = new HashSet<>();
    private final List<Dated<T>> dated = new ArrayList<>();
    private final boolean present;

    Known(boolean present) {
        this.present = present;
    }

    void put(String key, T value, MappingRow row) {
        values.put(key, value);
        rows.put(key, row);
    }

    /** For a time only. */
    void put(String key, Effective effective, T value) {
        dated.add(new Dated<>(key, effective, value));
    }

    List<Dated<T>> dated() {
        return Collections.unmodifiableList(dated);
    }

    /** A row without dates has the key, readable or not. */
    void row(String key) {
        undated.add(key);
    }

    boolean hasRow(String key) {
        return undated.contains(key);
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
