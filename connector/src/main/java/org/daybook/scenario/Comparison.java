package org.daybook.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays the expected and the actual rows beside each other. The order of rows does not matter: equal rows find each other first,
 * then those that agree in most cells.
 */
final class Comparison {

    private final List<Column> columns;

    private Comparison(List<Column> columns) {
        this.columns = columns;
    }

    /** @param columns the columns that the scenario mentions; cells of both sides are in their order */
    static Difference of(List<Column> columns, List<List<String>> expected, List<List<String>> actual) {
        List<Difference.Pair> pairs = new Comparison(columns).pair(expected, actual);
        return new Difference(
                columns.stream().map(Column::name).toList(),
                columns.stream().map(column -> column.value().rightAligned()).toList(),
                pairs);
    }

    private List<Difference.Pair> pair(List<List<String>> expected, List<List<String>> actual) {
        List<List<String>> left = new ArrayList<>(actual);
        Difference.Pair[] pairs = new Difference.Pair[expected.size()];
        for (int wanted = columns.size(); wanted > 0; wanted--) {
            takeThoseThatAgreeIn(wanted, expected, left, pairs);
        }
        List<Difference.Pair> all = new ArrayList<>();
        for (int row = 0; row < pairs.length; row++) {
            all.add(pairs[row] == null ? alone(expected.get(row), List.of()) : pairs[row]);
        }
        left.forEach(row -> all.add(alone(List.of(), row)));
        return all;
    }

    private void takeThoseThatAgreeIn(
            int cells, List<List<String>> expected, List<List<String>> left, Difference.Pair[] pairs) {
        for (int row = 0; row < pairs.length; row++) {
            List<String> wanted = expected.get(row);
            if (pairs[row] == null) {
                int nth = row;
                left.stream()
                        .filter(is -> agreeing(wanted, is) == cells)
                        .max(Comparator.comparing(is -> same(0, wanted, is)))
                        .ifPresent(is -> {
                            pairs[nth] = new Difference.Pair(wanted, is, differs(wanted, is));
                            left.remove(is);
                        });
            }
        }
    }

    private int agreeing(List<String> expected, List<String> actual) {
        return (int) IntStream.range(0, columns.size())
                .filter(i -> same(i, expected, actual))
                .count();
    }

    private List<Boolean> differs(List<String> expected, List<String> actual) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> !same(i, expected, actual))
                .toList();
    }

    private boolean same(int column, List<String> expected, List<String> actual) {
        return columns.get(column).value().same().test(expected.get(column), actual.get(column));
    }

    private Difference.Pair alone(List<String> expected, List<String> actual) {
        return new Difference.Pair(
                expected, actual, columns.stream().map(column -> true).toList());
    }
}
