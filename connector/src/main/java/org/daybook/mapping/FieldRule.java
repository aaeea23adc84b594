package org.daybook.mapping;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one of our fields is found in a record: a constant, or paths whose values are joined, looked up in a table of equalities, and
 * replaced by a default where blank. No programming (DESIGN 1).
 *
 * @param from paths; several are joined by {@code with}; {@code ^} before a path means the record around a nested one
 * @param when path to value: {@code from} counts only where all of them are equal
 * @param or the path asked where {@code from} is blank
 * @param values theirs to ours; empty takes the value as it is
 * @param keepOthers whether a value that {@code values} does not list is taken as it is, instead of being refused
 * @param otherwise the value where all are blank
 */
record FieldRule(
        Optional<String> constant,
        List<String> from,
        String with,
        Map<String, String> when,
        Optional<String> or,
        Map<String, String> values,
        boolean keepOthers,
        String otherwise,
        Optional<DateTimeFormatter> format) {

    FieldRule {
        from = List.copyOf(from);
        when = Map.copyOf(when);
        values = Map.copyOf(values);
    }

    static FieldRule constant(String value) {
        return new FieldRule(
                Optional.of(value), List.of(), "", Map.of(), Optional.empty(), Map.of(), false, "", Optional.empty());
    }

    static FieldRule path(String path) {
        return new FieldRule(
                Optional.empty(), List.of(path), "", Map.of(), Optional.empty(), Map.of(), false, "", Optional.empty());
    }

    /** Every path it reads of the record itself. */
    List<String> paths() {
        return Stream.of(from.stream(), when.keySet().stream(), or.stream())
                .flatMap(paths -> paths)
                .filter(path -> !path.startsWith("^"))
                .toList();
    }
}
