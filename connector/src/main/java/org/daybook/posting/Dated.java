package org.daybook.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Something that stands in the mappings for certain dates only (features P3). */
public record Dated<T>(String key, Effective effective, T value) {

    /** {@code always}, with what is dated and in force on the date in its place; the first row that is in force answers. */
    static <T> Map<String, T> on(LocalDate date, Map<String, T> always, Map<String, List<Dated<T>>> dated) {
        Map<String, T> inForce = new TreeMap<>(always);
        dated.forEach((key, rows) -> first(date, rows).ifPresent(row -> inForce.put(key, row)));
        return inForce;
    }

    static <T> java.util.Optional<T> first(LocalDate date, List<Dated<T>> rows) {
        return rows.stream()
                .filter(row -> row.effective().on(date))
                .map(Dated::value)
                .findFirst();
    }

    static <T> Map<String, List<Dated<T>>> byKey(List<Dated<T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Dated::key));
    }
}
