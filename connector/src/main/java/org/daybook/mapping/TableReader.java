package org.daybook.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.daybook.accounting.RefusalCode;

/** Reads the keyed tables of {@code mappings/}: each row checked, no key twice. */
final class TableReader {

    private final Path site;
    private final Findings findings;

    TableReader(Path site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    /** What a checked row becomes; null, with findings, if it does not stand after all. */
    interface Maker<R, T> {
        T make(CsvTable.Row place, R row);
    }

    /**
     * @param columns the first is the key
     * @param toRow the row as it is written, with its annotations
     */
    <R, T> Known<T> read(String name, List<String> columns, Function<CsvTable.Row, R> toRow, Maker<R, T> maker) {
        SiteFile file = SiteFile.of(site, name);
        Known<T> known = new Known<>(file.exists());
        for (CsvTable.Row place : new CsvTable(file, columns, column -> false, findings).rows()) {
            String key = place.get(columns.get(0));
            if (!key.isBlank() && !known.claim(key)) {
                findings.add(name, place.line(), columns.get(0) + " " + key + " stands there twice.", "Keep one row.");
                continue;
            }
            R row = toRow.apply(place);
            T value = RowCheck.passes(row, name, place.line(), findings) ? maker.make(place, row) : null;
            if (value != null) {
                known.put(key, value, place.says(columns.get(0) + " " + key));
            }
        }
        return known;
    }

    /** A finding at a row. */
    void refuse(RefusalCode code, CsvTable.Row place, String problem, String remedy) {
        findings.add(code, place.file(), place.line(), problem, remedy);
    }
}
