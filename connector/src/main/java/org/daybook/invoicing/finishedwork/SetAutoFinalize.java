package org.daybook.invoicing.finishedwork;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.daybook.accounting.Outcome;

/** Switches auto-finalize on at a time of day, or off (SS 2.3 R2). */
public final class SetAutoFinalize {

    private SetAutoFinalize() {}

    /** @param at empty: off */
    public static Outcome<BillingBook> on(BillingBook book, Optional<LocalTime> at) {
        AutoFinalize old = book.auto().setting();
        AutoFinalize setting = new AutoFinalize(at.isPresent(), at.orElse(old.at()), old.zone());
        Optional<Instant> lastRun = book.auto().lastRun();
        return Outcome.done(
                book.toBuilder().auto(new AutoFinalizing(setting, lastRun)).build());
    }
}
