package org.daybook.accounting;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a line is analysed by beside its account: location, project, purpose ... (dimension name to value, blank values left out). */
public record Dimensions(SortedMap<String, String> values) {

    public static final Dimensions NONE = new Dimensions(Map.of());

    public Dimensions(Map<String, String> values) {
        this(sorted(values));
    }

    public Dimensions {
        values = Collections.unmodifiableSortedMap(sorted(values));
    }

    public static Dimensions of(String name, String value) {
        return new Dimensions(Map.of(name, value));
    }

    /** A dimension's name is written in capitals: {@code LOCATION}, {@code SPECIFICATION_1}. */
    public static String name(String written) {
        return written.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** These dimensions with {@code other}'s values put in where these are blank. */
    public Dimensions filledFrom(Dimensions other) {
        return other.overwrittenBy(this);
    }

    /** These dimensions with every value of {@code other} put over them. */
    public Dimensions overwrittenBy(Dimensions other) {
        SortedMap<String, String> merged = new TreeMap<>(values);
        merged.putAll(other.values);
        return new Dimensions(merged);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** E.g. {@code LOCATION=PAR PROJECT=J-1042}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(value));
        return text.toString();
    }

    private static SortedMap<String, String> sorted(Map<String, String> values) {
        SortedMap<String, String> sorted = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                sorted.put(name, value);
            }
        });
        return sorted;
    }
}
