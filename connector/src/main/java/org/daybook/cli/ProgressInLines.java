package org.daybook.cli;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A line each time another tenth is done, or, where the end is not known, each time the count has doubled: fit for a
 * log.
 */
final class ProgressInLines implements Progress {

    private final String task;
    private final long expected;
    private final Consumer<String> lines;
    private String part = "";
    private long done;
    private long next;

    ProgressInLines(String task, long expected, Consumer<String> lines) {
        this.task = task;
        this.expected = expected;
        this.lines = lines;
        this.next = expected > 0 ? Math.max(1, expected / 10) : 1;
    }

    @Override
    public synchronized void advance(long steps) {
        done += steps;
        if (done >= next) {
            tell();
            while (next <= done) {
                next += expected > 0 ? Math.max(1, expected / 10) : next;
            }
        }
    }

    @Override
    public synchronized void now(String newPart) {
        part = newPart.isEmpty() ? "" : ", " + newPart;
    }

    @Override
    public synchronized void close() {
        lines.accept(task + ": done, " + figure(done) + part);
    }

    private void tell() {
        lines.accept(task + ": " + figure(done) + (expected > 0 ? " of " + figure(expected) : "") + part);
    }

    private static String figure(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
