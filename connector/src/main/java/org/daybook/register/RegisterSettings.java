package org.daybook.register;

import java.nio.file.Path;
import java.time.Clock;

/**
 * Where the register is.
 *
 * @param url a JDBC URL, {@code jdbc:h2:file:...} or {@code jdbc:postgresql:...}
 * @param clock what the register calls now; business days are days of its zone
 */
public record RegisterSettings(String url, String user, String password, Clock clock) {

    /** A register of its own on disk: the file {@code register.mv.db} in this folder. */
    public static RegisterSettings inFolder(Path folder) {
        return new RegisterSettings(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("register"), "daybook", "", Clock.systemUTC());
    }

    public RegisterSettings withClock(Clock newClock) {
        return new RegisterSettings(url, user, password, newClock);
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /**
     * The URL with the options without which a register is not safe (RE 4.6, 4.7); what the site says itself is left
     * to be checked.
     */
    String fullUrl() {
        if (isH2()) {
            return with(";", "WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE", "LOCK_TIMEOUT=10000", "QUERY_CACHE_SIZE=64");
        }
        return with(url.contains("?") ? "&" : "?", "reWriteBatchedInserts=true", "tcpKeepAlive=true");
    }

    private String with(String separator, String... options) {
        StringBuilder full = new StringBuilder(url);
        String between = separator;
        for (String option : options) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!url.toUpperCase(java.util.Locale.ROOT).contains(name.toUpperCase(java.util.Locale.ROOT))) {
                full.append(between).append(option);
                between = separator.equals("?") ? "&" : separator;
            }
        }
        return full.toString();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1***");
    }
}
