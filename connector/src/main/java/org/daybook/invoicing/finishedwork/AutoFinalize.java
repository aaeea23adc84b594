package org.daybook.invoicing.finishedwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The setting by which done work is finalized by itself, once a local day at a set time (SS 2.3 R2).
 *
 * @param on off: by hand only
 * @param at time of day in the zone
 */
public record AutoFinalize(boolean on, LocalTime at, ZoneId zone) {

    /**
     * When a local day's run is due. Every day has exactly one such instant: a time that the clock skips is due as much later as the
     * clock is put forward, one that it shows twice is due the first time.
     */
    public Instant dueOn(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    /**
     * The run that is due now: the latest due instant not after {@code now}, unless a run was made at or after it. Days missed
     * meanwhile are made up by this one run.
     *
     * @param lastRun when the last run was made; empty: never
     */
    public Optional<Instant> due(Instant now, Optional<Instant> lastRun) {
        if (!on) {
            return Optional.empty();
        }
        Instant latest = latestDue(now);
        return lastRun.filter(run -> !run.isBefore(latest)).isPresent() ? Optional.empty() : Optional.of(latest);
    }

    private Instant latestDue(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant todays = dueOn(today);
        return todays.isAfter(now) ? dueOn(today.minusDays(1)) : todays;
    }
}
