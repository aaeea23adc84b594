package org.daybook.console;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How words, figures and times stand on a page. */
final class Shown {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Shown() {}

    /**
     * Text from outside, with what the eye would be fooled by made visible: characters that turn the reading direction, that
     * have no width, and control characters appear as their code, e.g. {@code [U+202E]} (RE 3.6 Text).
     */
    static String text(String raw) {
        if (raw.chars().noneMatch(Shown::deceives)) {
            return raw;
        }
        return raw.chars()
                .mapToObj(c -> deceives(c) ? String.format("[U+%04X]", c) : Character.toString((char) c))
                .collect(Collectors.joining());
    }

    /** Blank when absent. */
    static String text(Optional<String> raw) {
        return raw.map(Shown::text).orElse("");
    }

    /** With thousands separators and exactly the decimals it carries: {@code -1,234.50}. */
    static String figure(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static String count(long number) {
        return figure(BigDecimal.valueOf(number));
    }

    /** To the minute, in UTC; the exact time stands in the element's {@code datetime}. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** {@code CREDIT_MEMO} as {@code Credit memo}. */
    static String name(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean deceives(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean noWidth = c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x2028 || c == 0x2029;
        return control || direction || noWidth;
    }
}
