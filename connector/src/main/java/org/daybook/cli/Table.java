package org.daybook.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;

/**
 * A plain aligned table: text to the left, figures to the right with thousands separators, as wide as its widest
 * cell.
 */
public final class Table {

    private final List<String> headings;
    private final boolean[] figures;
    private final List<List<String>> rows = new ArrayList<>();

    /** Columns by heading; one that begins with {@code >} holds figures. */
    public Table(String... columns) {
        headings = new ArrayList<>();
        figures = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            figures[i] = columns[i].startsWith(">");
            headings.add(figures[i] ? columns[i].substring(1) : columns[i]);
        }
    }

    /** Adds a row; money is shown without its currency, so give that its own column. Null is an empty cell. */
    public Table row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(shown(cell));
        }
        rows.add(row);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The heading line. */
    String heading() {
        return line(headings);
    }

    /** The lines below the heading, harmless to a terminal. */
    List<String> body() {
        return rows.stream().map(this::line).toList();
    }

    private static String shown(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Money money) {
            return grouped(money.amount());
        }
        if (cell instanceof BigDecimal figure) {
            return grouped(figure);
        }
        if (cell instanceof Long || cell instanceof Integer) {
            return grouped(BigDecimal.valueOf(((Number) cell).longValue()));
        }
        return Plain.text(cell.toString());
    }

    private static String grouped(BigDecimal figure) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(figure.scale());
        format.setMaximumFractionDigits(figure.scale());
        return format.format(figure);
    }

    private String line(List<String> cells) {
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(width(i) - length(cells.get(i)));
            filled.add(figures[i] ? space + cells.get(i) : cells.get(i) + space);
        }
        return filled.stream().collect(Collectors.joining("  ")).stripTrailing();
    }

    private int width(int column) {
        int widest = length(headings.get(column));
        for (List<String> row : rows) {
            widest = Math.max(widest, length(row.get(column)));
        }
        return widest;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
