package org.daybook.mapping;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.posting.Effective;

/** The columns {@code from} and {@code to} of a row: when it answers (features P3). */
final class Effectives {

    static final String FROM = "from";
    static final String TO = "to";

    private Effectives() {}

    /** A date that is none is a finding, and the row then counts as without it. */
    static Effective of(SiteTable.Row row, Findings findings) {
        Optional<LocalDate> from = date(row, FROM, findings);
        Optional<LocalDate> to = date(row, TO, findings);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.add(row.file(), row.line(), "The row ends before it begins.", "Correct from or to.");
        }
        return new Effective(from, to);
    }

    static Optional<LocalDate> date(SiteTable.Row row, String column, Findings findings) {
        String text = row.get(column);
        Optional<LocalDate> date = Dates.of(text);
        if (!text.isBlank() && date.isEmpty()) {
            findings.add(row.file(), row.line(), column + " '" + text + "' is no date.", "Give a date as YYYY-MM-DD.");
        }
        return date;
    }
}
