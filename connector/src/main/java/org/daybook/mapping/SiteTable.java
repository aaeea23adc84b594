package org.daybook.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.accounting.MappingRow;

/**
 * One table of {@code mappings/}, written as CSV, as YAML (a list under {@code rows}) or as the first sheet of an Excel workbook: a
 * heading line, rows, and comment lines that begin with {@code #} (features P3).
 */
final class SiteTable {

    private static final List<String> ENDINGS = List.of(".csv", ".yaml", ".xlsx");

    private final Path site;
    private final String name;
    private final List<String> columns;
    private final Predicate<String> furtherColumns;
    private final Findings findings;

    /**
     * @param name of the CSV file; the others have its name with their own ending
     * @param furtherColumns which headings beside {@code columns} the table may have
     */
    SiteTable(Path site, String name, List<String> columns, Predicate<String> furtherColumns, Findings findings) {
        this.site = site;
        this.name = name;
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

    /** One line of the file as it is written. */
    record Written(int line, List<String> values) {}

    /** Every file that may hold the table, whether it is there or not. */
    static List<SiteFile> files(Path site, String name) {
        String stem = name.replaceFirst("\\.csv$", "");
        return ENDINGS.stream().map(ending -> SiteFile.of(site, stem + ending)).toList();
    }

    static boolean exists(Path site, String name) {
        return files(site, name).stream().anyMatch(SiteFile::exists);
    }

    /** The rows that can be read; none, with a finding, if the file is missing. */
    List<Row> rows() {
        List<SiteFile> there =
                files(site, name).stream().filter(SiteFile::exists).toList();
        if (there.isEmpty()) {
            findings.add(name, "The file is missing.", "Add it, with the heading " + String.join(",", columns) + ".");
            return List.of();
        }
        if (there.size() > 1) {
            findings.add(
                    there.get(1).name(),
                    "The same table stands in " + there.get(0).name() + ", too.",
                    "Keep one of the two files.");
        }
        return rowsOf(there.get(0));
    }

    /** Of a table that a site may leave out. */
    List<Row> rowsIfThere() {
        return exists(site, name) ? rows() : List.of();
    }

    private List<Row> rowsOf(SiteFile file) {
        if (file.name().endsWith(".yaml")) {
            return new YamlRows(file, this::checkHeading, findings).rows();
        }
        List<Written> lines = file.name().endsWith(".xlsx")
                ? new Workbook(file).lines(findings)
                : new CsvLines(file, findings).lines();
        return lines.isEmpty() ? noHeading(file) : rowsOf(file, lines);
    }

    private List<Row> noHeading(SiteFile file) {
        names(file, new Written(0, List.of()));
        return List.of();
    }

    private List<Row> rowsOf(SiteFile file, List<Written> lines) {
        List<String> names = names(file, lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (Written line : lines.subList(1, lines.size())) {
            if (line.values().size() > names.size()) {
                findings.add(
                        file.name(),
                        line.line(),
                        "The row has " + line.values().size() + " values, the heading " + names.size() + ".",
                        "Remove a comma, or put the value that holds one in quotes.");
            } else {
                rows.add(row(file, line, names));
            }
        }
        return rows;
    }

    private List<String> names(SiteFile file, Written heading) {
        List<String> names = heading.values().stream().map(String::strip).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (String one : names) {
            if (!seen.add(one)) {
                findings.add(file.name(), heading.line(), "Column '" + one + "' stands there twice.", "Keep one.");
            } else {
                checkHeading(file, heading.line(), one);
            }
        }
        columns.stream()
                .filter(column -> !seen.contains(column) && heading.line() > 0)
                .forEach(column -> findings.add(
                        file.name(), heading.line(), "Column '" + column + "' is missing.", "Add it to the heading."));
        return names;
    }

    private void checkHeading(SiteFile file, int line, String heading) {
        if (!columns.contains(heading) && !furtherColumns.test(heading)) {
            findings.add(
                    file.name(),
                    line,
                    "Column '" + heading + "' is not known here.",
                    "Remove it, or correct it to one of " + String.join(", ", columns) + ".");
        }
    }

    private static Row row(SiteFile file, Written line, List<String> names) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < line.values().size(); i++) {
            values.put(names.get(i), line.values().get(i).strip());
        }
        return new Row(file.name(), line.line(), values);
    }

    /** Headings that a table may leave out. */
    static Predicate<String> optional(String... headings) {
        Set<String> known = Set.copyOf(Stream.of(headings).toList());
        return known::contains;
    }
}
