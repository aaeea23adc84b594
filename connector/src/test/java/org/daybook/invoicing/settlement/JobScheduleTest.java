package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.invoicing.settlement.JobSchedule.Every;
import org.junit.jupiter.api.Test;

/** When client invoicing jobs are due (SS 4.1); New York puts its clock on on 9 March 2025 at 02:00, and back on 2 November. */
class JobScheduleTest {

    private static final Optional<Instant> NEVER = Optional.empty();

    @Test
    void onDemandIsNeverDue() {
        JobSchedule schedule = JobSchedule.onDemand(ZoneId.of("UTC"));

        assertThat(schedule.due(at("2025-07-15T00:00:00Z"), NEVER)).isEmpty();
        assertThat(schedule.next(at("2025-07-15T00:00:00Z"))).isEmpty();
    }

    @Test
    void hourlyCountsTheMinute() {
        JobSchedule schedule = schedule(Every.HOURLY, "03:30", 1, "Asia/Kathmandu");

        assertThat(schedule.due(at("2025-07-15T10:20:00Z"), NEVER)).contains(at("2025-07-15T09:45:00Z"));
        assertThat(schedule.due(at("2025-07-15T10:45:00Z"), NEVER)).contains(at("2025-07-15T10:45:00Z"));
        assertThat(schedule.next(at("2025-07-15T10:45:00Z"))).contains(at("2025-07-15T11:45:00Z"));
        assertThat(schedule.next(at("2025-07-15T10:44:59Z"))).contains(at("2025-07-15T10:45:00Z"));
    }

    @Test
    void dailyMakesUpForDaysMissedByOneRun() {
        JobSchedule schedule = schedule(Every.DAILY, "06:00", 1, "UTC");

        assertThat(schedule.due(at("2025-07-15T05:59:59Z"), NEVER)).contains(at("2025-07-14T06:00:00Z"));
        assertThat(schedule.due(at("2025-07-15T06:00:00Z"), Optional.of(at("2025-07-10T06:00:00Z"))))
                .contains(at("2025-07-15T06:00:00Z"));
        assertThat(schedule.due(at("2025-07-15T23:00:00Z"), Optional.of(at("2025-07-15T06:00:00Z"))))
                .isEmpty();
    }

    @Test
    void aTimeThatTheClockSkipsIsDueLater() {
        JobSchedule schedule = schedule(Every.DAILY, "02:30", 1, "America/New_York");

        assertThat(schedule.next(at("2025-03-09T05:00:00Z"))).contains(at("2025-03-09T07:30:00Z"));
    }

    @Test
    void aTimeThatTheClockShowsTwiceIsDueTheFirstTime() {
        JobSchedule schedule = schedule(Every.DAILY, "01:30", 1, "America/New_York");

        assertThat(schedule.next(at("2025-11-02T04:00:00Z"))).contains(at("2025-11-02T05:30:00Z"));
        assertThat(schedule.next(at("2025-11-02T05:30:00Z"))).contains(at("2025-11-03T06:30:00Z"));
    }

    @Test
    void monthlyOnTheThirtyFirstIsOnTheLastDayOfAShorterMonth() {
        JobSchedule schedule = schedule(Every.MONTHLY, "00:00", 31, "UTC");

        assertThat(schedule.next(at("2025-02-01T00:00:00Z"))).contains(at("2025-02-28T00:00:00Z"));
        assertThat(schedule.next(at("2025-02-28T00:00:00Z"))).contains(at("2025-03-31T00:00:00Z"));
        assertThat(schedule.due(at("2025-03-30T23:59:59Z"), NEVER)).contains(at("2025-02-28T00:00:00Z"));
        assertThat(schedule.due(at("2025-03-31T00:00:00Z"), NEVER)).contains(at("2025-03-31T00:00:00Z"));
    }

    @Test
    void aMonthHasAtMostThirtyOneDays() {
        assertThatThrownBy(() -> schedule(Every.MONTHLY, "00:00", 0, "UTC")).hasMessageContaining("no day 0");
        assertThatThrownBy(() -> schedule(Every.MONTHLY, "00:00", 32, "UTC")).hasMessageContaining("no day 32");
        assertThat(schedule(Every.MONTHLY, "00:00", 1, "UTC").dayOfMonth()).isEqualTo(1);
    }

    private static JobSchedule schedule(Every every, String at, int day, String zone) {
        return new JobSchedule(every, LocalTime.parse(at), day, ZoneId.of(zone));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
