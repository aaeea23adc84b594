package org.daybook;

import java.time.Duration;

/** Waits for what a running server brings about by itself, and fails with the last reason if it does not come. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Await() {}

    /** Something that holds sooner or later; it throws an {@link AssertionError} as long as it does not. */
    @FunctionalInterface
    public interface Expectation {
        void check() throws Exception;
    }

    public static void that(Expectation expectation) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                expectation.check();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
