package org.daybook.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Calendar dates as sources and tables write them; February 30 is none. */
final class Dates {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    static Optional<LocalDate> of(String text) {
        return of(text, ISO);
    }

    static Optional<LocalDate> of(String text, DateTimeFormatter format) {
        if (!text.chars().allMatch(c -> c < 128)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
