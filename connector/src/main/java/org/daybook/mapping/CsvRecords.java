package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.daybook.mapping.Lines.Line;

/**
 * The records of a CSV text, one at a time. Where one record ends is decided here, before commons-csv sees it: otherwise one
 * quote that is never closed would swallow every record after it (RE 3.6).
 */
final class CsvRecords {

    private static final int MAX_COLUMNS = 512;
    private static final int MAX_RECORD = 1 << 16;
    private static final int MAX_LINES = 200;

    private final Lines lines;
    private final char delimiter;
    private final CSVFormat format;

    CsvRecords(Lines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /**
     * One record.
     *
     * @param line number of its first line
     * @param trouble why its values cannot be had; they are empty then
     */
    record Csv(int line, String text, List<String> values, Optional<String> trouble) {}

    /** The next record, or null after the last; blank lines are none. */
    Csv next() throws IOException {
        Line first = lines.next();
        while (first != null && first.text().isBlank() && !first.tooLong()) {
            first = lines.next();
        }
        return first == null ? null : record(first);
    }

    private Csv record(Line first) throws IOException {
        if (first.tooLong()) {
            return broken(first, "the line is longer than 1 MB");
        }
        QuoteScanner scanner = new QuoteScanner(delimiter);
        StringBuilder text = new StringBuilder(first.text());
        List<Line> joined = new ArrayList<>();
        scanner.scan(first.text());
        while (scanner.isOpen()) {
            Line more = mayJoin(text, joined) ? lines.next() : null;
            if (more == null || more.tooLong()) {
                return brokenQuote(first, joined, more);
            }
            joined.add(more);
            text.append('\n').append(more.text());
            scanner.scan("\n" + more.text());
        }
        return scanner.isBroken() ? brokenQuote(first, joined, null) : parsed(first, text.toString());
    }

    private static boolean mayJoin(StringBuilder text, List<Line> joined) {
        return text.length() < MAX_RECORD && joined.size() < MAX_LINES;
    }

    private Csv brokenQuote(Line first, List<Line> joined, Line more) {
        if (more != null) {
            joined.add(more);
        }
        lines.giveBack(joined);
        return broken(first, "a quote is opened and not closed properly");
    }

    private Csv parsed(Line first, String text) throws IOException {
        try {
            List<String> values = text.indexOf('"') < 0 ? split(text) : quoted(text);
            if (values.size() > MAX_COLUMNS) {
                return broken(first, "there are " + values.size() + " columns, more than " + MAX_COLUMNS);
            }
            return new Csv(first.number(), text, values, Optional.empty());
        } catch (IOException | UncheckedIOException malformed) {
            return broken(first, "the line is not well-formed CSV");
        }
    }

    private List<String> quoted(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        }
    }

    /** Without quotes nothing but the delimiter has a meaning: most rows of a big file go this short way. */
    private List<String> split(String text) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(delimiter); to >= 0; to = text.indexOf(delimiter, from)) {
            values.add(text.substring(from, to));
            from = to + 1;
        }
        values.add(text.substring(from));
        return values;
    }

    private static Csv broken(Line line, String why) {
        return new Csv(line.number(), line.text(), List.of(), Optional.of(why));
    }
}
