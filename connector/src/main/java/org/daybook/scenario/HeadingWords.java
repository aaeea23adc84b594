package org.daybook.scenario;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Other words that people write over a column. They are understood where the table has a column of the usual name. */
final class HeadingWords {

    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            entry("id", List.of("Entry")),
            entry("qty", List.of("Quantity")),
            entry("hours", List.of("Quantity")),
            entry("registered quantity", List.of("Quantity")),
            entry("invoice quantity", List.of("Quantity")),
            entry("invoice qty", List.of("Quantity")),
            entry("invoiced qty", List.of("Invoiced quantity")),
            entry("quantity invoiced", List.of("Invoiced quantity")),
            entry("price invoiced", List.of("Invoiced price")),
            entry("proposed qty", List.of("Proposed quantity")),
            entry("rate", List.of("Unit price")),
            entry("amount", List.of("Price", "Total", "Net")),
            entry("price", List.of("Net", "Amount")),
            entry("invoice price", List.of("Price")),
            entry("invoice amount", List.of("Price")),
            entry("registered price", List.of("Price")),
            entry("billing price", List.of("Price", "Total")),
            entry("billing price total", List.of("Total")),
            entry("selected amount", List.of("Amount")),
            entry("reduction", List.of("On-account reduction")),
            entry("desired billing price", List.of("Desired price")),
            entry("write up down", List.of("Write-up")),
            entry("description", List.of("Text")),
            entry("type", List.of("Kind")),
            entry("activity type", List.of("Type", "Kind")),
            entry("kind", List.of("Type")),
            entry("customer", List.of("Bill-to")),
            entry("bill to", List.of("Customer")),
            entry("bill to customer", List.of("Customer", "Bill-to")),
            entry("direct", List.of("Dir. Inv.")),
            entry("direct invoicing", List.of("Dir. Inv.")),
            entry("close balance", List.of("Close")),
            entry("on draft", List.of("Draft")),
            entry("included in fixed price", List.of("In fixed price", "Fixed price")),
            entry("in fixed price", List.of("Fixed price")),
            entry("percentage", List.of("Percent", "Setup percentage")),
            entry("due", List.of("Due date", "Date")),
            entry("field", List.of("Criterion")));

    private HeadingWords() {}

    /** The column that somebody meant who wrote this heading. */
    static Optional<Column> meant(String heading, List<Column> columns) {
        String plain = plain(heading);
        return USUAL.getOrDefault(plain, List.of(plain)).stream()
                .flatMap(usual -> columns.stream()
                        .filter(column -> column.name().equalsIgnoreCase(usual))
                        .limit(1))
                .findFirst();
    }

    /** In words: {@code invoiceQty} is {@code invoice qty}, and {@code draft no.} is {@code draft}. */
    private static String plain(String heading) {
        return heading.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("^the | (no|number) ?$", "")
                .strip();
    }
}
