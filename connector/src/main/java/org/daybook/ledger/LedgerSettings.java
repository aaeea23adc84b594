package org.daybook.ledger;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What {@code site.yaml} says under {@code ledgers.<name>}, with messages that name file, key and remedy. */
public final class LedgerSettings {
    private final String name;
    private final Map<String, String> values;

    public LedgerSettings(String name, Map<String, String> values) {
        this.name = name;
        this.values = Map.copyOf(values);
    }

    /** A value that has to be there. */
    public String required(String key, String example) {
        return optional(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        path(key) + " is missing in site.yaml. Add it, e.g. " + key + ": " + example + "."));
    }

    public Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** An absolute http or https address, without a slash at its end. */
    public URI address(String key, String example) {
        String text = required(key, example).replaceAll("/+$", "");
        try {
            URI uri = URI.create(text);
            if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(key, text, "an address like " + example, e);
        }
        throw wrong(key, text, "an address like " + example, null);
    }

    /** A length of time: {@code 6m} or, in ISO form, {@code PT6M} is six minutes. */
    public Duration duration(String key, Duration otherwise) {
        String text = optional(key).orElse(otherwise.toString());
        try {
            return Duration.parse(text.matches("\\d+[smh]") ? "PT" + text.toUpperCase(java.util.Locale.ROOT) : text);
        } catch (DateTimeException e) {
            throw wrong(key, text, "a length of time like 6m (six minutes)", e);
        }
    }

    public Optional<LocalDate> date(String key) {
        Optional<String> text = optional(key);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw wrong(key, text.orElseThrow(), "a date like 2026-03-31", e);
        }
    }

    public int number(String key, int otherwise) {
        String text = optional(key).orElse(String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(key, text, "a whole number above zero", e);
        }
        throw wrong(key, text, "a whole number above zero", null);
    }

    public boolean flag(String key, boolean otherwise) {
        String text = optional(key).orElse(String.valueOf(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(key, text, "true or false", null);
        }
        return text.equals("true");
    }

    /** Everything under {@code prefix.}, without it: {@code tax-types.V25: OUTPUT2} gives {@code V25 -> OUTPUT2}. */
    public SortedMap<String, String> under(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix + ".") && !value.isBlank()) {
                found.put(key.substring(prefix.length() + 1), value.strip());
            }
        });
        return found;
    }

    /** The complaint about a value that is there but cannot be used. */
    public IllegalArgumentException wrong(String key, String text, String wanted, Throwable cause) {
        return new IllegalArgumentException(
                path(key) + " in site.yaml is '" + text + "', which is not " + wanted + ". Correct it.", cause);
    }

    private String path(String key) {
        return "ledgers." + name + "." + key;
    }
}
