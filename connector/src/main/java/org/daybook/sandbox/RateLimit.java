package org.daybook.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How many requests a ledger takes within any minute; 0 is as many as come. */
final class RateLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final Deque<Instant> taken = new ArrayDeque<>();

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Empty when the request may come in, else the whole seconds to wait, rounded up. */
    synchronized Optional<Duration> enter() {
        if (perMinute == 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        while (!taken.isEmpty() && !taken.peekFirst().plus(WINDOW).isAfter(now)) {
            taken.removeFirst();
        }
        if (taken.size() < perMinute) {
            taken.addLast(now);
            return Optional.empty();
        }
        Duration left = Duration.between(now, taken.peekFirst().plus(WINDOW));
        return Optional.of(Duration.ofSeconds(left.toSeconds() + 1));
    }
}
