package org.daybook.cli;

/**
 * Makes text from elsewhere harmless to a terminal: what would move the cursor, change colours or turn the reading
 * direction is shown as {@code \}{@code u001B} instead (RE 3.6 Text).
 */
final class Plain {

    private Plain() {}

    /** One line: line breaks are shown escaped, too. */
    static String text(String text) {
        return text.codePoints().allMatch(Plain::isHarmless) ? text : escaped(text, true);
    }

    /** JSON, where line breaks stand between values only and a backslash escape is right wherever it can occur. */
    static String json(String json) {
        return json.codePoints().allMatch(Plain::isHarmless) ? json : escaped(json, false);
    }

    private static String escaped(String text, boolean lineBreaks) {
        StringBuilder plain = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isHarmless(point) || (point == '\n' && !lineBreaks)) {
                plain.appendCodePoint(point);
            } else {
                for (char unit : Character.toChars(point)) {
                    plain.append(String.format("\\u%04X", (int) unit));
                }
            }
        });
        return plain.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
