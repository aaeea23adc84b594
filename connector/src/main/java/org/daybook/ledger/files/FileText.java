package org.daybook.ledger.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as text: every package reads lines that end with CR LF, and dates as 06/30/24. */
final class FileText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);

    static final CSVFormat COMMAS =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    /** Tabs, and no quotes: what would break a row becomes a space. */
    static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setRecordSeparator("\r\n")
            .setQuote(null)
            .setEscape(null)
            .get();

    private FileText() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String of(CSVFormat format, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(FileText::plain).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed.", impossible);
        }
        return text.toString();
    }

    private static String plain(String value) {
        return value.replaceAll("[\\t\\r\\n]+", " ");
    }
}
