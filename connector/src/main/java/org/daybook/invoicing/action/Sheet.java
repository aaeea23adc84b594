package org.daybook.invoicing.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * A table of what a piece of work shows: the same on the command line, over the REST API and in the console.
 *
 * @param title what its rows are: {@code Lines}
 * @param rows each a cell for every column, by the column's name; amounts are plain figures such as 1234.50, their currency is a fact or
 *     a column of its own
 */
public record Sheet(String title, List<Column> columns, List<Map<String, String>> rows) {

    /** @param number whether its cells are figures */
    public record Column(String name, boolean number) {

        /** The figure that a cell of this column says; empty if it is text. */
        public Optional<BigDecimal> figure(String cell) {
            return Optional.of(cell)
                    .filter(text -> number && FIGURE.matcher(text).matches())
                    .map(BigDecimal::new);
        }
    }

    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param columns their names; a sign {@code >} before a name makes it one of figures */
    public static Builder of(String title, String... columns) {
        return new Builder(
                title,
                Stream.of(columns)
                        .map(name -> new Column(name.startsWith(">") ? name.substring(1) : name, name.startsWith(">")))
                        .toList());
    }

    /** What a cell says: empty of an empty Optional, yes and no of a boolean, the figure alone of an amount. */
    public static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Sheet::text).orElse("");
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            String words = constant.name().replace('_', ' ');
            return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
        }
        return value instanceof Money || value instanceof Price || value instanceof Quantity
                ? figure(value).toPlainString()
                : String.valueOf(value);
    }

    private static BigDecimal figure(Object value) {
        if (value instanceof Money money) {
            return money.amount();
        }
        return value instanceof Price price ? price.amount() : ((Quantity) value).value();
    }

    /** A sheet being written row by row. */
    public static final class Builder {
        private final String title;
        private final List<Column> columns;
        private final List<Map<String, String>> rows = new ArrayList<>();

        private Builder(String title, List<Column> columns) {
            this.title = title;
            this.columns = columns;
        }

        /** @param cells one for each column */
        public Builder row(Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i).name(), text(cells[i]));
            }
            rows.add(Collections.unmodifiableMap(row));
            return this;
        }

        public Sheet build() {
            return new Sheet(title, columns, rows);
        }
    }
}
