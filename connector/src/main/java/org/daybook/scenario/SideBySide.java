package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Two tables side by side, at most 120 columns wide; cells that differ stand between asterisks. */
final class SideBySide {

    private static final int WIDTH = 120;
    private static final String GUTTER = "  |  ";
    private static final int LEAST = 4;

    private final Difference difference;

    private SideBySide(Difference difference) {
        this.difference = difference;
    }

    /** Lines without line ends. */
    static List<String> lines(Difference difference) {
        return new SideBySide(difference).lines();
    }

    private List<String> lines() {
        List<String> head = difference.headings();
        List<List<String>> left = new ArrayList<>(List.of(head));
        List<List<String>> right = new ArrayList<>(List.of(head));
        for (Difference.Pair pair : difference.pairs()) {
            left.add(marked(pair.expected(), pair));
            right.add(marked(pair.actual(), pair));
        }
        int[] leftWidths = widths(left);
        int[] rightWidths = widths(right);
        fit(leftWidths, rightWidths);
        List<String> lines = new ArrayList<>();
        lines.add(fill("expected", total(leftWidths)) + GUTTER + "came out");
        for (int row = 0; row < left.size(); row++) {
            lines.add(row(left.get(row), leftWidths)
                    + GUTTER
                    + row(right.get(row), rightWidths).stripTrailing());
            if (row == 0) {
                lines.add("-".repeat(total(leftWidths)) + GUTTER + "-".repeat(total(rightWidths)));
            }
        }
        return lines;
    }

    private List<String> marked(List<String> cells, Difference.Pair pair) {
        if (cells.isEmpty()) {
            List<String> none = new ArrayList<>(
                    difference.headings().stream().map(heading -> "").toList());
            none.set(0, "(no such row)");
            return none;
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            marked.add(pair.differs().get(i) && !cells.get(i).isBlank() ? "*" + cells.get(i) + "*" : cells.get(i));
        }
        return marked;
    }

    /** Each column as wide as its widest cell. */
    private int[] widths(List<List<String>> rows) {
        int[] widths = new int[difference.headings().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    /** Of the wider table the widest column gives way, until both fit. */
    private static void fit(int[] left, int[] right) {
        while (total(left) + GUTTER.length() + total(right) > WIDTH) {
            int[] wider = total(left) > total(right) ? left : right;
            if (wider[widest(wider)] <= LEAST) {
                return;
            }
            wider[widest(wider)]--;
        }
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static int total(int[] widths) {
        int total = 2 * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private String row(List<String> cells, int[] widths) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String cell = cut(cells.get(i), widths[i]);
            row.add(difference.numeric().get(i) ? " ".repeat(widths[i] - cell.length()) + cell : fill(cell, widths[i]));
        }
        return row.stream().collect(Collectors.joining("  "));
    }

    private static String cut(String cell, int width) {
        return cell.length() <= width ? cell : cell.substring(0, width - 1) + "~";
    }

    private static String fill(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }
}
