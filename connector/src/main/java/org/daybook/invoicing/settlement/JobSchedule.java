package org.daybook.invoicing.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a job runs by itself (SS 4.1, S3).
 *
 * @param at time of day in the zone; of an hourly job only the minute counts
 * @param dayOfMonth of a monthly job; in a shorter month its last day
 */
public record JobSchedule(Every every, LocalTime at, int dayOfMonth, ZoneId zone) {

    /** How often. */
    public enum Every {
        ON_DEMAND,
        HOURLY,
        DAILY,
        MONTHLY
    }

    /** @throws IllegalArgumentException if there is no such day of a month */
    public JobSchedule {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            throw new IllegalArgumentException("a month has no day " + dayOfMonth);
        }
    }

    public static JobSchedule onDemand(ZoneId zone) {
        return new JobSchedule(Every.ON_DEMAND, LocalTime.MIDNIGHT, 1, zone);
    }

    /**
     * The run that is due now: the latest due instant not after {@code now}, unless a run was made at or after it. Runs missed meanwhile
     * are made up by this one.
     *
     * @param lastRun when the last run was made; empty: never
     */
    public Optional<Instant> due(Instant now, Optional<Instant> lastRun) {
        return latest(now)
                .filter(due -> lastRun.filter(run -> !run.isBefore(due)).isEmpty());
    }

    /** The first due instant after this one; empty: only on demand. */
    public Optional<Instant> next(Instant after) {
        ZonedDateTime moment = after.atZone(zone);
        return switch (every) {
            case ON_DEMAND -> Optional.empty();
            case HOURLY -> Optional.of(firstAfter(after, inHourOf(moment), inHourOf(moment.plusHours(1))));
            case DAILY -> {
                LocalDate day = moment.toLocalDate();
                yield Optional.of(firstAfter(after, on(day), on(day.plusDays(1))));
            }
            case MONTHLY -> {
                YearMonth month = YearMonth.from(moment);
                yield Optional.of(firstAfter(after, in(month), in(month.plusMonths(1))));
            }
        };
    }

    private Optional<Instant> latest(Instant now) {
        ZonedDateTime moment = now.atZone(zone);
        return switch (every) {
            case ON_DEMAND -> Optional.empty();
            case HOURLY -> Optional.of(lastUpTo(now, inHourOf(moment), inHourOf(moment.minusHours(1))));
            case DAILY -> {
                LocalDate day = moment.toLocalDate();
                yield Optional.of(lastUpTo(now, on(day), on(day.minusDays(1))));
            }
            case MONTHLY -> {
                YearMonth month = YearMonth.from(moment);
                yield Optional.of(lastUpTo(now, in(month), in(month.minusMonths(1))));
            }
        };
    }

    private static Instant lastUpTo(Instant now, Instant current, Instant before) {
        return current.isAfter(now) ? before : current;
    }

    private static Instant firstAfter(Instant moment, Instant current, Instant following) {
        return current.isAfter(moment) ? current : following;
    }

    private Instant inHourOf(ZonedDateTime moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).plusMinutes(at.getMinute()).toInstant();
    }

    /** A time that the clock skips is due as much later as the clock is put forward, one that it shows twice the first time. */
    private Instant on(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }

    private Instant in(YearMonth month) {
        return on(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())));
    }
}
