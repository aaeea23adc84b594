package org.daybook.sandbox.koho;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides which calls are told to come back later: every n-th, and every second time the one after it too, so that a
 * client meets one and two refusals in a row but never three (KOHO-19).
 */
final class Throttle {
    private final int every;
    private final AtomicLong calls = new AtomicLong();

    Throttle(int every) {
        this.every = every;
    }

    boolean refusesNextCall() {
        long call = calls.incrementAndGet();
        return every > 0 && (call % every == 0 || isSecondInARow(call));
    }

    long calls() {
        return calls.get();
    }

    private boolean isSecondInARow(long call) {
        return call > 1 && call % (2L * every) == 1;
    }
}
