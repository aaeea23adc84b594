package org.daybook.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the demo's ledgers have on disk, read without any code of the product or of the sandboxes. */
final class LedgerFiles {

    private static final Pattern OWED = Pattern.compile("^ +accounts:1150 +(-?[0-9.]+) (USD)$", Pattern.MULTILINE);
    private static final Pattern BEGIN = Pattern.compile("^; daybook begin (\\S+)$", Pattern.MULTILINE);

    private final Path site;

    LedgerFiles(Path site) {
        this.site = site;
    }

    /** References of the documents in a ledger, each as often as it is there. */
    List<String> references(String ledger) {
        return switch (ledger) {
            case "xero" ->
                xero().stream()
                        .map(invoice -> invoice.path("Reference").asText())
                        .toList();
            case "sap" ->
                sap().stream()
                        .map(entry -> entry.path("AccountingDocumentHeaderText").asText())
                        .toList();
            default ->
                BEGIN.matcher(books()).results().map(found -> found.group(1)).toList();
        };
    }

    /** What all documents of a ledger come to, by currency, e.g. {@code 20495.92 USD}. */
    List<String> sums(String ledger) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        switch (ledger) {
            case "xero" ->
                xero().forEach(invoice -> add(
                        sums,
                        invoice.path("CurrencyCode"),
                        invoice.path("Total").decimalValue()));
            case "sap" ->
                sap().forEach(entry -> entry.path("Items").forEach(item -> {
                    if (item.has("Customer")) {
                        add(
                                sums,
                                item.path("TransactionCurrency"),
                                item.path("AmountInTransactionCurrency").decimalValue());
                    }
                }));
            default -> addOwed(sums);
        }
        return sums.entrySet().stream()
                .map(sum -> plain(sum.getValue(), sum.getKey()))
                .toList();
    }

    /** A settlement's total is what the client owes by it: the commission, where it was not kept back. */
    private void addOwed(Map<String, BigDecimal> sums) {
        for (Matcher line = OWED.matcher(books()); line.find(); ) {
            sums.merge(line.group(2), new BigDecimal(line.group(1)), BigDecimal::add);
        }
    }

    private static void add(Map<String, BigDecimal> sums, JsonNode currency, BigDecimal amount) {
        sums.merge(currency.asText(), amount, BigDecimal::add);
    }

    private static String plain(BigDecimal sum, String currency) {
        int decimals = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        return sum.setScale(decimals, java.math.RoundingMode.UNNECESSARY).toPlainString() + " " + currency;
    }

    /** The newest state of every invoice. */
    private Collection<JsonNode> xero() {
        Map<String, JsonNode> invoices = new LinkedHashMap<>();
        for (JsonNode commit : lines("sandbox/xero/xero.jsonl")) {
            commit.path("documents")
                    .forEach(document -> invoices.put(document.path("InvoiceID").asText(), document));
        }
        return invoices.values();
    }

    private List<JsonNode> sap() {
        return lines("sandbox/sap/sap.jsonl");
    }

    private String books() {
        return read("books/30-2026.journal");
    }

    private List<JsonNode> lines(String file) {
        List<JsonNode> lines = new ArrayList<>();
        ObjectMapper json = new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        read(file).lines().forEach(line -> {
            try {
                lines.add(json.readTree(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return lines;
    }

    private String read(String file) {
        try {
            return Files.exists(site.resolve(file)) ? Files.readString(site.resolve(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
