package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.finishedwork.AutoFinalize;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calendar decides: finalizing once a local day (SS 2.3 R2), and billing when the month is over. */
class DaysAndMonthsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void doneWorkIsFinalizedAtTheSetTimeAndNotBefore() {
        at("2026-02-02T08:00:00Z");
        finalizing("18:00").run(); // yesterday's turn, made up
        site.deliver(done("e1"));
        at("2026-02-02T16:59:59Z");
        assertThat(finalizing("18:00").run()).as("17:59:59 in Berlin").isZero();
        at("2026-02-02T17:00:00Z");
        assertThat(finalizing("18:00").run()).isEqualTo(1);
        assertThat(site.invoice()).isEqualTo(1);
    }

    @Test
    void onceALocalDayAlsoAcrossARestart() {
        at("2026-02-02T17:00:00Z");
        finalizing("18:00").run();
        site.deliver(done("e1"));
        restart();
        at("2026-02-02T20:00:00Z");
        assertThat(finalizing("18:00").run()).as("the day's turn is taken").isZero();
        at("2026-02-03T17:00:00Z");
        assertThat(finalizing("18:00").run()).isEqualTo(1);
    }

    @Test
    void onTheDayTheClockIsPutForwardTheSkippedTimeStillHasItsTurn() {
        at("2026-03-28T12:00:00Z");
        finalizing("02:30").run();
        site.deliver(done("e1"));
        at("2026-03-29T01:29:59Z");
        assertThat(finalizing("02:30").run())
                .as("02:30 is skipped; 03:30 is not yet")
                .isZero();
        at("2026-03-29T01:30:00Z");
        assertThat(finalizing("02:30").run()).isEqualTo(1);
    }

    @Test
    void onTheDayTheClockIsPutBackThereIsOneTurnNotTwo() {
        at("2026-10-24T12:00:00Z");
        finalizing("02:30").run();
        site.deliver(done("e1"));
        at("2026-10-25T00:30:00Z");
        assertThat(finalizing("02:30").run()).as("02:30, summer time").isEqualTo(1);
        site.deliver(done("e2"));
        at("2026-10-25T01:30:00Z");
        assertThat(finalizing("02:30").run()).as("02:30 again, winter time").isZero();
    }

    @Test
    void switchedOffNothingIsFinalized() {
        site.deliver(done("e1"));
        AutoFinalize off = new AutoFinalize(false, LocalTime.parse("18:00"), BERLIN);
        assertThat(new AutoFinalizeWork(site.register, Map.of(TestSite.SOURCE, off), site.clock).run())
                .isZero();
        site.invoice();
        assertThat(leftOut("e1")).isEqualTo(RefusalCode.NOT_FINALIZED);
    }

    @Test
    void theMonthIsOverWhenItIsOverInTheCompanysZone() {
        InvoiceJobs monthly = monthly();
        at("2026-01-31T22:59:59Z");
        site.deliver(site.hour("e1", "J-1"));
        assertThat(monthly.run(TestSite.SOURCE))
                .as("a second before midnight in Berlin")
                .isZero();
        assertThat(leftOut("e1")).isEqualTo(RefusalCode.AFTER_CUT_OFF);
        at("2026-01-31T23:00:00Z");
        assertThat(monthly.run(TestSite.SOURCE))
                .as("midnight in Berlin, still January in UTC")
                .isEqualTo(1);
        assertThat(site.only().invoice().lines()).hasSize(1);
    }

    @Test
    void workOfTheMonthThatIsRunningWaitsForItsOwnEnd() {
        InvoiceJobs monthly = monthly();
        at("2026-02-10T08:00:00Z");
        site.deliver(site.hour("e1", "J-1"), on("e2", LocalDate.of(2026, 2, 3)));
        assertThat(monthly.run(TestSite.SOURCE)).isEqualTo(1);
        restart();
        assertThat(monthly().run(TestSite.SOURCE)).isZero();
        at("2026-03-01T08:00:00Z");
        assertThat(monthly().run(TestSite.SOURCE)).isEqualTo(1);
        assertThat(monthly().run(TestSite.SOURCE)).as("and only once").isZero();
    }

    private AutoFinalizeWork finalizing(String time) {
        AutoFinalize setting = new AutoFinalize(true, LocalTime.parse(time), BERLIN);
        return new AutoFinalizeWork(site.register, Map.of(TestSite.SOURCE, setting), site.clock);
    }

    private InvoiceJobs monthly() {
        return new InvoiceJobs(site.register, () -> site.rules, InvoiceJobs.Billing.MONTHLY, site.clock);
    }

    private JobEntry done(String id) {
        return site.hour(id, "J-" + id).withStatus(EntryStatus.DONE);
    }

    private JobEntry on(String id, LocalDate date) {
        return site.hour(id, "J-1").toBuilder().date(date).build();
    }

    private RefusalCode leftOut(String entry) {
        return site.register
                .entries()
                .story(new EntryId(TestSite.SOURCE, entry))
                .orElseThrow()
                .leftOut()
                .orElseThrow();
    }

    private void at(String instant) {
        site.pass(Duration.between(site.clock.now, Instant.parse(instant)));
    }

    private void restart() {
        Instant now = site.clock.now;
        site.close();
        site = new TestSite(folder);
        site.clock.now = now;
    }
}
