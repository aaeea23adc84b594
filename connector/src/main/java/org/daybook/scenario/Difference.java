package org.daybook.scenario;

import java.util.List;

/**
 * Where a table that a scenario expects and the table that came out part: row beside row, for two tables side by side.
 *
 * @param numeric for each heading, whether it holds figures
 */
public record Difference(List<String> headings, List<Boolean> numeric, List<Pair> pairs) {

    public Difference {
        headings = List.copyOf(headings);
        numeric = List.copyOf(numeric);
        pairs = List.copyOf(pairs);
    }

    /**
     * A row of each table beside each other.
     *
     * @param expected cells of the expected row; empty when a row came out that nobody expected
     * @param actual cells of what came out; empty when nothing did
     * @param differs for each heading, whether the cells differ
     */
    public record Pair(List<String> expected, List<String> actual, List<Boolean> differs) {
        public Pair {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
            differs = List.copyOf(differs);
        }

        public boolean agrees() {
            return !differs.contains(true);
        }
    }

    public boolean isNone() {
        return pairs.stream().allMatch(Pair::agrees);
    }
}
