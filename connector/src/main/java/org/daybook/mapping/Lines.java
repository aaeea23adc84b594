package org.daybook.mapping;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ListIterator;

/** The lines of a text of any length, one at a time; a line beyond 1 MB is cut, and says so (RE 3.6). */
final class Lines {

    static final int MAX_LENGTH = 1 << 20;
    private static final int SHOWN = 1_000;

    private final Reader reader;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int number;
    private int ahead = NOTHING;
    private static final int NOTHING = -2;

    /** @param reader buffered, for it is read character by character */
    Lines(Reader reader) {
        this.reader = reader;
    }

    /** One line without its end. */
    record Line(int number, String text, boolean tooLong) {}

    /** The next line, or null after the last. */
    Line next() throws IOException {
        return givenBack.isEmpty() ? read() : givenBack.pop();
    }

    /** Puts lines back in front, first of them first. */
    void giveBack(List<Line> lines) {
        ListIterator<Line> backwards = lines.listIterator(lines.size());
        while (backwards.hasPrevious()) {
            givenBack.push(backwards.previous());
        }
    }

    private Line read() throws IOException {
        int c = character();
        if (c < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        long length = 0;
        while (c >= 0 && c != '\n' && c != '\r') {
            length++;
            if (length <= MAX_LENGTH) {
                text.append((char) c);
            }
            c = character();
        }
        skipLineFeedAfter(c);
        number++;
        boolean tooLong = length > MAX_LENGTH;
        return new Line(number, tooLong ? text.substring(0, SHOWN) : withoutMark(text), tooLong);
    }

    private void skipLineFeedAfter(int end) throws IOException {
        if (end == '\r') {
            int next = reader.read();
            ahead = next == '\n' ? NOTHING : next;
        }
    }

    private int character() throws IOException {
        if (ahead == NOTHING) {
            return reader.read();
        }
        int c = ahead;
        ahead = NOTHING;
        return c;
    }

    private String withoutMark(StringBuilder text) {
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == '\uFEFF';
        return marked ? text.substring(1) : text.toString();
    }
}
