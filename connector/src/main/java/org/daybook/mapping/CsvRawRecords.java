package org.daybook.mapping;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows of a CSV file under its heading. */
final class CsvRawRecords implements RawRecords {

    private static final int MAX_VALUE = 1 << 16;

    private final String name;
    private final CsvRecords records;
    private final Set<String> needed;
    private List<String> heading;

    /** @param needed the columns the mapping reads; a file without one of them is refused as a whole */
    CsvRawRecords(String name, Reader reader, char delimiter, Set<String> needed) {
        this.name = name;
        this.records = new CsvRecords(new Lines(reader), delimiter);
        this.needed = needed;
    }

    @Override
    public Next next() throws IOException {
        if (heading == null) {
            CsvRecords.Csv first = records.next();
            heading = first == null
                    ? List.of()
                    : first.values().stream().map(String::strip).toList();
            String trouble = first == null ? "" : first.trouble().orElse(troubleWithHeading());
            if (!trouble.isEmpty()) {
                heading = List.of();
                return Next.unreadable(name + ":" + first.line(), trouble, first.text());
            }
        }
        return heading.isEmpty() ? null : row(records.next());
    }

    private String troubleWithHeading() {
        Set<String> distinct = new LinkedHashSet<>(heading);
        if (distinct.size() < heading.size()) {
            return "The heading names a column twice: " + String.join(", ", heading) + ".";
        }
        Set<String> missing = new LinkedHashSet<>(needed);
        missing.removeAll(distinct);
        return missing.isEmpty() ? "" : "The heading lacks " + String.join(", ", missing) + "; no row is read.";
    }

    private Next row(CsvRecords.Csv csv) {
        if (csv == null) {
            return null;
        }
        String where = name + ":" + csv.line();
        if (csv.trouble().isPresent()) {
            return Next.unreadable(
                    where, "The row cannot be read: " + csv.trouble().get() + ".", csv.text());
        }
        if (csv.values().size() != heading.size()) {
            return Next.unreadable(
                    where,
                    "The row has " + csv.values().size() + " values, the heading " + heading.size() + ".",
                    csv.text());
        }
        for (String value : csv.values()) {
            if (value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0 || value.length() > MAX_VALUE) {
                return Next.unreadable(
                        where, "A value is longer than 64 kB, or holds bytes that are not text.", csv.text());
            }
        }
        return Next.of(new CsvRow(where, csv.text(), values(csv)));
    }

    private Map<String, String> values(CsvRecords.Csv csv) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            values.put(heading.get(i), csv.values().get(i));
        }
        return values;
    }

    private record CsvRow(String place, String raw, Map<String, String> values) implements RawRecord {
        @Override
        public String text(String path) {
            return values.getOrDefault(path, "").strip();
        }

        @Override
        public List<RawRecord> list(String path) {
            return List.of();
        }

        @Override
        public String canonical(Set<String> ignored) {
            Map<String, String> kept = new TreeMap<>(values);
            kept.keySet().removeAll(ignored);
            StringBuilder text = new StringBuilder();
            kept.forEach((column, value) ->
                    text.append(column).append('\0').append(value).append('\0'));
            return text.toString();
        }
    }
}
