package org.daybook.console;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins by name: ten of them close the door for five minutes, for names that exist and for those that do not.
 *
 * <p>Kept in memory: a restart forgets the counts, and each instance counts for itself. It slows guessing; it is no record.
 */
final class SignInAttempts {

    static final int MOST_FAILURES = 10;
    static final Duration CLOSED_FOR = Duration.ofMinutes(5);
    private static final int MOST_NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> byName = new LinkedHashMap<>();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    synchronized boolean isClosed(String name) {
        Failures failures = byName.get(name);
        return failures != null && failures.count >= MOST_FAILURES && !isOver(failures);
    }

    synchronized void failed(String name) {
        Failures before = byName.remove(name);
        int count = before == null || isOver(before) ? 0 : before.count;
        byName.put(name, new Failures(count + 1, clock.instant()));
        forgetTheOldest();
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    private boolean isOver(Failures failures) {
        return !clock.instant().isBefore(failures.last.plus(CLOSED_FOR));
    }

    /** Bounds what a guesser of names can make us remember. */
    private void forgetTheOldest() {
        if (byName.size() > MOST_NAMES) {
            byName.remove(byName.keySet().iterator().next());
        }
    }
}
