package org.daybook.scenario;

import static org.daybook.scenario.Sentence.then;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.ChargeSettings;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.ExportBatch;
import org.daybook.ledger.files.FileDocument;
import org.daybook.ledger.files.MyobFiles;
import org.daybook.ledger.files.PeachtreeFiles;
import org.daybook.ledger.files.QuickBooksFiles;

/** What stands in the files that accounting packages import (SS 1.3 R8, R9, R12, R13). */
final class JobManagerFiles {

    private static final Value FILE = Value.choice("Peachtree", "IIF", "MYOB");
    private static final String KEY = "Row";

    private JobManagerFiles() {}

    static List<Sentence> all() {
        return List.of(
                invoices(
                        "the Peachtree file reads",
                        "Sales journal of the last export; its headings are no row here.",
                        "Peachtree",
                        JobManagerFiles::ofLastExport),
                invoices(
                        "the Peachtree file of job invoice {invoice} reads",
                        "The same, of one invoice.",
                        "Peachtree",
                        JobManagerFiles::ofOne),
                invoices(
                        "the IIF file reads",
                        "TRNS and SPL rows of the last export's QuickBooks file; headings and ENDTRNS are no rows here.",
                        "IIF",
                        JobManagerFiles::ofLastExport),
                invoices(
                        "the IIF file of job invoice {invoice} reads",
                        "The same, of one invoice.",
                        "IIF",
                        JobManagerFiles::ofOne),
                invoices(
                        "the MYOB file reads",
                        "Item sales of the last export; headings and blank rows are no rows here.",
                        "MYOB",
                        JobManagerFiles::ofLastExport),
                invoices(
                        "the MYOB file of job invoice {invoice} reads",
                        "The same, of one invoice.",
                        "MYOB",
                        JobManagerFiles::ofOne),
                then(
                                "the {file} file has {count} rows",
                                "Of the last export, as 'reads' counts them.",
                                JobManagerFiles::count)
                        .where("file", FILE)
                        .where("count", Value.NUMBER),
                then(
                                "the amounts of the {file} file sum to {amount}",
                                "Of the last export: IIF to nothing, Peachtree to minus, MYOB to the invoices' totals.",
                                JobManagerFiles::sum)
                        .where("file", FILE)
                        .where("amount", Value.NUMBER),
                then(
                                "the {file} file contains the line {line}",
                                "Of the last export; tabs are written as spaces.",
                                JobManagerFiles::line)
                        .where("file", FILE),
                then(
                                "the headings of the {file} file are {headings}",
                                "With commas; of IIF those of TRNS.",
                                JobManagerFiles::headings)
                        .where("file", FILE),
                customers(
                        "the Peachtree customers file reads",
                        PeachtreeFiles.CUSTOMERS,
                        cards -> csv(PeachtreeFiles.customers(cards))),
                customers(
                        "the QuickBooks customers file reads",
                        QuickBooksFiles.CUSTOMER,
                        cards -> withoutKey(tabs(QuickBooksFiles.customers(cards)))),
                customers(
                        "the MYOB customers file reads",
                        MyobFiles.CUSTOMERS,
                        cards -> tabs(MyobFiles.customers(cards))));
    }

    private static Sentence invoices(
            String pattern,
            String meaning,
            String file,
            java.util.function.BiFunction<World, Said, List<FileDocument>> which) {
        List<Column.Shown<List<String>>> shown = shown(headings(file));
        return then(
                        pattern,
                        meaning,
                        (world, said) -> world.compare(said, "The file", shown, rows(file, which.apply(world, said))))
                .table(Column.Shown.columns(shown));
    }

    private static Sentence customers(
            String pattern, List<String> headings, Function<List<CustomerCard>, List<List<String>>> rows) {
        List<Column.Shown<List<String>>> shown = shown(headings);
        return then(
                        pattern,
                        "Customers of the last export, which go before its invoices; without headings.",
                        (world, said) -> {
                            List<List<String>> all = rows.apply(cards(world));
                            world.compare(said, "The file", shown, all.subList(1, all.size()));
                        })
                .table(Column.Shown.columns(shown));
    }

    private static List<Column.Shown<List<String>>> shown(List<String> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(i -> Column.Shown.<List<String>>of(
                        headings.get(i),
                        value(headings.get(i)),
                        "as in the file",
                        row -> i < row.size() ? row.get(i) : ""))
                .toList();
    }

    private static Value value(String heading) {
        Set<String> figures =
                Set.of("Amount", "AMOUNT", "Price", "Total", "Discount Amount", "Number of Distributions", "Quantity");
        return figures.contains(heading) ? Value.NUMBER : Value.TEXT;
    }

    private static List<String> headings(String file) {
        return switch (file) {
            case "Peachtree" -> PeachtreeFiles.SALES_JOURNAL;
            case "MYOB" -> MyobFiles.SALES;
            default ->
                Stream.concat(Stream.of(KEY), QuickBooksFiles.TRANSACTION.stream())
                        .toList();
        };
    }

    private static String text(String file, List<FileDocument> documents) {
        return switch (file.toUpperCase(java.util.Locale.ROOT)) {
            case "PEACHTREE" -> PeachtreeFiles.salesJournal(documents);
            case "MYOB" -> MyobFiles.invoices(documents);
            default -> QuickBooksFiles.invoices(documents);
        };
    }

    private static List<List<String>> rows(String file, List<FileDocument> documents) {
        String text = text(file, documents);
        if (file.equalsIgnoreCase("IIF")) {
            return tabs(text).stream()
                    .filter(row -> row.get(0).equals("TRNS") || row.get(0).equals("SPL"))
                    .toList();
        }
        List<List<String>> all = file.equalsIgnoreCase("Peachtree") ? csv(text) : tabs(text);
        return all.subList(1, all.size());
    }

    private static List<List<String>> csv(String text) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            return parser.getRecords().stream().map(one -> one.toList()).toList();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static List<List<String>> tabs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }

    private static List<List<String>> withoutKey(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(1, row.size())).toList();
    }

    private static List<FileDocument> ofLastExport(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        Set<String> numbers = last(office).stream()
                .flatMap(batch -> batch.invoices().stream())
                .map(ExportBatch.Offered::number)
                .collect(Collectors.toSet());
        return documents(
                office.invoices().stream()
                        .filter(invoice -> numbers.contains(invoice.number()))
                        .toList(),
                office.settings());
    }

    private static List<FileDocument> ofOne(World world, Said said) {
        JobOffice office = JobOffice.of(world);
        return documents(office.invoice(said.text("invoice")).stream().toList(), office.settings());
    }

    private static List<FileDocument> documents(List<ChargeInvoice> invoices, ChargeSettings settings) {
        return invoices.stream()
                .flatMap(invoice -> FileDocument.of(invoice, settings).stream())
                .toList();
    }

    private static List<CustomerCard> cards(World world) {
        JobOffice office = JobOffice.of(world);
        List<String> codes = last(office).map(ExportBatch::customers).orElse(List.of());
        return office.cards().stream()
                .filter(card -> codes.contains(card.code()))
                .toList();
    }

    private static Optional<ExportBatch> last(JobOffice office) {
        List<ExportBatch> batches = office.batches();
        return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
    }

    private static void count(World world, Said said) {
        int is = rows(said.text("file"), ofLastExport(world, said)).size();
        if (said.number("count").intValue() != is) {
            world.fail(said, "It has " + is + ".");
        }
    }

    private static void sum(World world, Said said) {
        List<String> headings = headings(known(said.text("file")));
        int at = headings.indexOf(
                headings.contains("AMOUNT") ? "AMOUNT" : headings.contains("Amount") ? "Amount" : "Total");
        BigDecimal is = rows(said.text("file"), ofLastExport(world, said)).stream()
                .map(row -> new BigDecimal(row.get(at)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (is.compareTo(said.number("amount")) != 0) {
            world.fail(said, "They sum to " + Figures.show(is) + ".");
        }
    }

    private static String known(String written) {
        return List.of("Peachtree", "IIF", "MYOB").stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElseThrow();
    }

    private static void line(World world, Said said) {
        List<String> lines = new ArrayList<>();
        text(said.text("file"), ofLastExport(world, said))
                .lines()
                .forEach(line -> lines.add(line.replace('\t', ' ').strip()));
        if (!lines.contains(said.text("line").strip())) {
            world.fail(said, "Its lines are: " + String.join(" / ", lines) + ".");
        }
    }

    private static void headings(World world, Said said) {
        List<String> is = headings(known(said.text("file")));
        if (!String.join(", ", is).equalsIgnoreCase(said.text("headings"))) {
            world.fail(said, "They are " + String.join(", ", is) + ".");
        }
    }
}
