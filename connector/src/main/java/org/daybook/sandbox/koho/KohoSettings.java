package org.daybook.sandbox.koho;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How one sandbox behaves.
 *
 * @param token what callers must send in the {@code token} header
 * @param throttleEvery every how many calls the service says {@code throttle}; 0 for never, otherwise at least 3
 * @param memory the file that keeps write-backs and edits over a restart; empty to forget them
 */
public record KohoSettings(String token, int throttleEvery, Optional<Path> memory) {
    public KohoSettings {
        if (throttleEvery < 0 || throttleEvery == 1 || throttleEvery == 2) {
            throw new IllegalArgumentException("throttleEvery is " + throttleEvery
                    + ": below 3 a client would be throttled more than twice in a row. Use 0, or 3 and more.");
        }
    }

    /** Every seventh call throttled, nothing kept. */
    public static KohoSettings withToken(String token) {
        return new KohoSettings(token, 7, Optional.empty());
    }

    public KohoSettings throttledEvery(int calls) {
        return new KohoSettings(token, calls, memory);
    }

    public KohoSettings rememberedIn(Path file) {
        return new KohoSettings(token, throttleEvery, Optional.of(file));
    }
}
