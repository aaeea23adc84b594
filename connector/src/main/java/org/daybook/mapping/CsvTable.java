package org.daybook.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.accounting.MappingRow;

/** One CSV table of {@code mappings/}: a heading line, rows, and comment lines that begin with {@code #}. */
final class CsvTable {

    private final SiteFile file;
    private final List<String> columns;
    private final Predicate<String> furtherColumns;
    private final Findings findings;

    /** @param furtherColumns which headings beside {@code columns} the table may have */
    CsvTable(SiteFile file, List<String> columns, Predicate<String> furtherColumns, Findings findings) {
        this.file = file;
        this.columns = columns;
        this.furtherColumns = furtherColumns;
        this.findings = findings;
    }

    /** A row by heading; values are trimmed, a missing one is blank. */
    record Row(String file, int line, Map<String, String> values) {
        String get(String column) {
            return values.getOrDefault(column, "");
        }

        MappingRow says(String what) {
            return new MappingRow(file, line, what);
        }
    }

    /** The rows that can be read; none, with a finding, if the file is missing. */
    List<Row> rows() {
        if (!file.exists()) {
            findings.add(
                    file.name(), "The file is missing.", "Add it, with the heading " + String.join(",", columns) + ".");
            return List.of();
        }
        return file.text(findings).map(this::rowsOf).orElse(List.of());
    }

    private List<Row> rowsOf(String text) {
        CsvRecords records = new CsvRecords(new Lines(new StringReader(text)), ',');
        List<Row> rows = new ArrayList<>();
        try {
            CsvRecords.Csv heading = nextOf(records);
            List<String> names = heading == null ? List.of() : names(heading);
            for (CsvRecords.Csv next = nextOf(records); next != null; next = nextOf(records)) {
                if (isReadable(next, names)) {
                    rows.add(row(next, names));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        return rows;
    }

    private static CsvRecords.Csv nextOf(CsvRecords records) throws IOException {
        CsvRecords.Csv next = records.next();
        while (next != null && next.text().startsWith("#")) {
            next = records.next();
        }
        return next;
    }

    private List<String> names(CsvRecords.Csv heading) {
        List<String> names = heading.values().stream().map(String::strip).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                findings.add(file.name(), heading.line(), "Column '" + name + "' stands there twice.", "Keep one.");
            } else if (!columns.contains(name) && !furtherColumns.test(name)) {
                findings.add(
                        file.name(),
                        heading.line(),
                        "Column '" + name + "' is not known here.",
                        "Remove it, or correct it to one of " + String.join(", ", columns) + ".");
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> findings.add(
                        file.name(), heading.line(), "Column '" + column + "' is missing.", "Add it to the heading."));
        return names;
    }

    private boolean isReadable(CsvRecords.Csv csv, List<String> names) {
        if (csv.trouble().isPresent()) {
            findings.add(
                    file.name(),
                    csv.line(),
                    "The row cannot be read: " + csv.trouble().get() + ".",
                    "Correct the row.");
            return false;
        }
        if (csv.values().size() > names.size()) {
            findings.add(
                    file.name(),
                    csv.line(),
                    "The row has " + csv.values().size() + " values, the heading " + names.size() + ".",
                    "Remove a comma, or put the value that holds one in quotes.");
            return false;
        }
        return true;
    }

    private Row row(CsvRecords.Csv csv, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < csv.values().size(); i++) {
            values.put(names.get(i), csv.values().get(i).strip());
        }
        return new Row(file.name(), csv.line(), values);
    }
}
