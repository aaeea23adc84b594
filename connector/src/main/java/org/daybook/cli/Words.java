package org.daybook.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daybook.accounting.Money;

/** How single things are said in the output. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SHORT = 12;

    private Words() {}

    /** E.g. {@code Credit memo} for {@code CREDIT_MEMO}. */
    static String name(Enum<?> value) {
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In UTC, for servers and their logs are compared by it. */
    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** The first characters of a hash. */
    static String shortened(String hash) {
        return hash.length() <= SHORT ? hash : hash.substring(0, SHORT);
    }

    static String money(Money money) {
        return String.format(Locale.ROOT, "%,." + money.amount().scale() + "f %s", money.amount(), money.currency());
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
