package org.daybook.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Journals are compared by their sums: whether an amount was booked in one line or in two is a question of layout. */
final class Sums {

    private Sums() {}

    /** Rows that agree in every column but the figures, as one; a figure that sums to zero is left blank. */
    static List<List<String>> of(List<Column> columns, List<List<String>> rows) {
        Map<List<String>, List<List<String>>> alike = new LinkedHashMap<>();
        rows.forEach(row ->
                alike.computeIfAbsent(key(columns, row), k -> new ArrayList<>()).add(row));
        return alike.values().stream().map(group -> sum(columns, group)).toList();
    }

    /** What keeps two rows apart: every word in them, and which of the figures they have. */
    private static List<String> key(List<Column> columns, List<String> row) {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean figure = columns.get(i).value() == Value.NUMBER;
            key.add(figure ? String.valueOf(isZero(row.get(i))) : row.get(i).toLowerCase(Locale.ROOT));
        }
        return key;
    }

    private static List<String> sum(List<Column> columns, List<List<String>> group) {
        List<String> sum = new ArrayList<>(group.get(0));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).value() == Value.NUMBER && group.size() > 1) {
                int column = i;
                BigDecimal total = group.stream()
                        .map(row -> Figures.number(row.get(column)).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                sum.set(i, total.signum() == 0 ? "" : Figures.show(total));
            }
        }
        return sum;
    }

    private static boolean isZero(String figure) {
        return Figures.number(figure).orElse(BigDecimal.ZERO).signum() == 0;
    }
}
