package org.daybook.source.koho;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * How one Koho company is reached: the keys under {@code sources: koho:} in {@code site.yaml}.
 *
 * @param url base of the API, ending in {@code /api}
 * @param pageSize sessions a page, {@code page-size}, 100 unless told
 * @param overlap how far before the cursor each poll begins again, {@code overlap-minutes}; covers late commits (RE F03)
 * @param throttleWait how long to wait when Koho answers {@code throttle}, {@code throttle-wait-ms}, 15 seconds unless told
 */
public record KohoSettings(
        URI url, String token, String company, int pageSize, Duration overlap, Duration throttleWait) {

    /** @throws IllegalArgumentException naming the key that is missing or wrong, and where it belongs */
    public static KohoSettings of(Map<String, String> settings) {
        return new KohoSettings(
                URI.create(required(settings, "url")),
                required(settings, "token"),
                required(settings, "company"),
                Integer.parseInt(settings.getOrDefault("page-size", "100")),
                Duration.ofMinutes(Long.parseLong(settings.getOrDefault("overlap-minutes", "10"))),
                Duration.ofMillis(Long.parseLong(settings.getOrDefault("throttle-wait-ms", "15000"))));
    }

    private static String required(Map<String, String> settings, String key) {
        String value = settings.get(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    "site.yaml: sources.koho." + key + " is missing. Koho cannot be asked without it; add it there.");
        }
        return value;
    }

    /** Says where, never with which token. */
    @Override
    public String toString() {
        return "Koho at " + url + ", company " + company;
    }
}
