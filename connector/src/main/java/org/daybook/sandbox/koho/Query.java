package org.daybook.sandbox.koho;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parameters of one request, read as what they stand for; an unreadable one is refused by name. */
record Query(Map<String, String> values) {
    static final int DEFAULT_PER_PAGE = 100;
    static final int MOST_PER_PAGE = 1000;

    static Query of(URI uri) {
        Map<String, String> values = new HashMap<>();
        String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Query(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    Optional<LocalDate> date(String name) {
        return read(name, LocalDate::parse);
    }

    Optional<Instant> instant(String name) {
        return read(name, value -> OffsetDateTime.parse(value).toInstant());
    }

    int page() {
        return number("page", 1, Integer.MAX_VALUE);
    }

    int perPage() {
        return number("per_page", DEFAULT_PER_PAGE, MOST_PER_PAGE);
    }

    private int number(String name, int otherwise, int most) {
        int value = read(name, Integer::parseInt).orElse(otherwise);
        if (value < 1 || value > most) {
            throw new Refusal(400, name + " is " + value + ": send a whole number from 1 to " + most + ".");
        }
        return value;
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return text(name).map(reading);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new Refusal(
                    400, name + " is '" + values.get(name) + "', which cannot be read. Send ISO 8601 or a number.");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
