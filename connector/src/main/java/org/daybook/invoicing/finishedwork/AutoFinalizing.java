package org.daybook.invoicing.finishedwork;

import java.time.Instant;
import java.util.Optional;

/** The company's setting of auto-finalize, and when it last ran. */
public record AutoFinalizing(AutoFinalize setting, Optional<Instant> lastRun) {

    public static final AutoFinalizing OFF = new AutoFinalizing(
            new AutoFinalize(false, java.time.LocalTime.of(18, 0), java.time.ZoneOffset.UTC), Optional.empty());

    AutoFinalizing ran(Instant at) {
        return new AutoFinalizing(setting, Optional.of(at));
    }
}
