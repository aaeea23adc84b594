package org.daybook.mapping;

/** Follows the quotes of one CSV record, to know where it ends. */
final class QuoteScanner {

    private enum At {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE,
        BROKEN
    }

    private final char delimiter;
    private At at = At.FIELD_START;

    QuoteScanner(char delimiter) {
        this.delimiter = delimiter;
    }

    void scan(String text) {
        for (int i = 0; i < text.length(); i++) {
            at = after(text.charAt(i));
        }
    }

    /** Whether the record goes on in the next line. */
    boolean isOpen() {
        return at == At.QUOTED;
    }

    /** Whether something stands between a closing quote and the next delimiter. */
    boolean isBroken() {
        return at == At.BROKEN;
    }

    private At after(char c) {
        return switch (at) {
            case FIELD_START -> c == '"' ? At.QUOTED : c == delimiter ? At.FIELD_START : At.UNQUOTED;
            case UNQUOTED -> c == delimiter ? At.FIELD_START : At.UNQUOTED;
            case QUOTED -> c == '"' ? At.AFTER_QUOTE : At.QUOTED;
            case AFTER_QUOTE -> c == '"' ? At.QUOTED : c == delimiter ? At.FIELD_START : At.BROKEN;
            case BROKEN -> At.BROKEN;
        };
    }
}
