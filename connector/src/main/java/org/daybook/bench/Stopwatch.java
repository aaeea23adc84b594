package org.daybook.bench;

/** Adds up the time of pieces of work, without what lies between them. */
final class Stopwatch {

    private static final double NANOS = 1e9;

    private long nanos;
    private long startedAt;

    void start() {
        startedAt = System.nanoTime();
    }

    void stop() {
        nanos += System.nanoTime() - startedAt;
    }

    double seconds() {
        return nanos / NANOS;
    }
}
