package org.daybook.invoicing.worksessions;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait when Koho answers that it is asked too often (SS 3.3 R14).
 *
 * @param retries how often it is asked again at most
 */
public record Throttle(Duration pause, int retries) {

    /** The defaults of the vendor's own client library. */
    public static final Throttle DEFAULT = new Throttle(Duration.ofSeconds(15), 3);

    /** The pause before the next try; empty: give up. */
    public Optional<Duration> after(int triesThrottled) {
        return triesThrottled <= retries ? Optional.of(pause) : Optional.empty();
    }
}
