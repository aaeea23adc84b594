package org.daybook.ledger.hledger;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tags in a journal comment, {@code name: value, name: value}. What would end a value, or mean a date to hledger, is written as
 * percent and two hex digits for each byte, so that any text goes in and comes out again.
 */
final class Tags {

    private Tags() {}

    static String write(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> name(tag.getKey()) + ": " + value(tag.getValue()))
                .collect(Collectors.joining(", "));
    }

    static Map<String, String> read(String comment) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : comment.split(",")) {
            int colon = tag.indexOf(':');
            if (colon > 0) {
                tags.put(
                        plain(tag.substring(0, colon).strip()),
                        plain(tag.substring(colon + 1).strip()));
            }
        }
        return tags;
    }

    /** A tag's name ends at a space or colon. */
    private static String name(String text) {
        return escaped(text, c -> !Character.isLetterOrDigit(c) && c != '-' && c != '_');
    }

    /** A comma ends a value; brackets may hold a date; what cannot be seen should not be there. */
    private static String value(String text) {
        String kept = escaped(text, c -> c == '%' || c == ',' || c == '[' || c == ']' || isUnseen(c));
        if (kept.startsWith(" ")) {
            kept = "%20" + kept.substring(1);
        }
        return kept.endsWith(" ") ? kept.substring(0, kept.length() - 1) + "%20" : kept;
    }

    /** Control and format characters, line ends of every kind, spaces other than the usual one, and broken halves. */
    static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }

    private static String escaped(String text, java.util.function.IntPredicate special) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (special.test(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    kept.append("%%%02X".formatted(b & 0xff));
                }
            } else {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** What stands after a percent sign and is not two hex digits stays as it is: a person may have typed it. */
    private static String plain(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream plain = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                plain.write(bytes[i]);
            } else {
                plain.write(high * 16 + low);
                i += 2;
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }
}
