package org.daybook.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.Effective;

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
        T make(SiteTable.Row place, R row);
    }

    /**
     * @param columns the first is the key
     * @param toRow the row as it is written, with its annotations
     */
    <R, T> Known<T> read(String name, List<String> columns, Function<SiteTable.Row, R> toRow, Maker<R, T> maker) {
        return read(name, columns, column -> false, toRow, maker);
    }

    /**
     * The same for a table with columns that may be left out; where {@code from} and {@code to} are among them, a key may stand there
     * once without dates and again with them.
     */
    <R, T> Known<T> read(
            String name,
            List<String> columns,
            Predicate<String> further,
            Function<SiteTable.Row, R> toRow,
            Maker<R, T> maker) {
        Known<T> known = new Known<>(SiteTable.exists(site, name));
        for (SiteTable.Row place : new SiteTable(site, name, columns, further, findings).rows()) {
            String key = place.get(columns.get(0));
            Effective effective = Effectives.of(place, findings);
            boolean isNew = known.claim(key);
            if (!effective.isAlways()) {
                R row = toRow.apply(place);
                if (RowCheck.passes(row, place.file(), place.line(), findings)) {
                    Optional.ofNullable(maker.make(place, row)).ifPresent(value -> known.put(key, effective, value));
                }
                continue;
            }
            if (!key.isBlank() && !isNew && known.hasRow(key)) {
                findings.add(
                        place.file(),
                        place.line(),
                        columns.get(0) + " " + key + " stands there twice.",
                        "Keep one row.");
                continue;
            }
            known.row(key);
            R row = toRow.apply(place);
            T value = RowCheck.passes(row, place.file(), place.line(), findings) ? maker.make(place, row) : null;
            if (value != null) {
                known.put(key, value, place.says(columns.get(0) + " " + key));
            }
        }
        return known;
    }

    /** A finding at a row. */
    void refuse(RefusalCode code, SiteTable.Row place, String problem, String remedy) {
        findings.add(code, place.file(), place.line(), problem, remedy);
    }
}
