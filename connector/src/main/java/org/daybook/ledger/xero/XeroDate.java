package org.daybook.ledger.xero;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as Xero gives it back: {@code /Date(1552521600000+0000)/}, milliseconds at midnight UTC (LE 2.1). */
final class XeroDate {
    private static final Pattern FORM = Pattern.compile("/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)/");

    private XeroDate() {}

    /** Empty for anything that is not one. */
    static Optional<LocalDate> read(String text) {
        Matcher own = FORM.matcher(text);
        try {
            return own.matches()
                    ? Optional.of(
                            LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(own.group(1))), ZoneOffset.UTC))
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
