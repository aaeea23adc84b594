package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Xero writes them: {@code /Date(1552521600000+0000)/}. */
final class XeroDates {
    private static final Pattern MICROSOFT = Pattern.compile("/Date\\((-?\\d+)(?:[+-]\\d{4})?\\)/");
    private static final DateTimeFormatter IN_MESSAGES = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    private XeroDates() {}

    static String wire(LocalDate date) {
        return wire(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static String wire(Instant instant) {
        return "/Date(" + instant.toEpochMilli() + "+0000)/";
    }

    static String inMessages(LocalDate date) {
        return IN_MESSAGES.format(date);
    }

    /** Reads an ISO date, an ISO date-time or Xero's own form; fails with DateTimeException on anything else. */
    static LocalDate read(JsonNode node) {
        String text = node.asText();
        Matcher own = MICROSOFT.matcher(text);
        if (own.matches()) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(own.group(1))), ZoneOffset.UTC);
        }
        if (text.length() > 10 && text.charAt(10) != 'T') {
            throw new DateTimeException(text + " is not a date");
        }
        return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    }
}
