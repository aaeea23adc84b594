package org.daybook.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV table, heading first, without comments; what cannot be read is a finding. */
final class CsvLines {

    private final SiteFile file;
    private final Findings findings;

    CsvLines(SiteFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<SiteTable.Written> lines() {
        return file.text(findings).map(this::linesOf).orElse(List.of());
    }

    private List<SiteTable.Written> linesOf(String text) {
        CsvRecords records = new CsvRecords(new Lines(new StringReader(text)), ',');
        List<SiteTable.Written> lines = new ArrayList<>();
        try {
            for (CsvRecords.Csv next = records.next(); next != null; next = records.next()) {
                if (!next.text().startsWith("#") && isReadable(next)) {
                    lines.add(new SiteTable.Written(next.line(), next.values()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed.", impossible);
        }
        return lines;
    }

    private boolean isReadable(CsvRecords.Csv csv) {
        csv.trouble()
                .ifPresent(why -> findings.add(
                        file.name(), csv.line(), "The row cannot be read: " + why + ".", "Correct the row."));
        return csv.trouble().isEmpty();
    }
}
