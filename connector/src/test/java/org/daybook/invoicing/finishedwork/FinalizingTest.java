package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.amount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Finalizing by hand and by itself (SS 2.3 R1, R2; CLIP-01 to -05). */
class FinalizingTest {

    private static final List<JobEntry> ROWS = List.of(
            amount("Y1", "1").withStatus(EntryStatus.DONE),
            amount("Y2", "1").withStatus(EntryStatus.DONE),
            amount("I3", "1").withStatus(EntryStatus.IN_PROGRESS),
            amount("N4", "1").withStatus(EntryStatus.NOT_DONE));
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final AutoFinalize AT_SIX = new AutoFinalize(true, LocalTime.of(18, 0), NEW_YORK);

    @Test
    void onlyTheRowTickedIsFinalized() {
        FinalizeEntries.Finalized result = FinalizeEntries.on(ROWS, Set.of(id("Y1")));

        assertThat(result.entries()).extracting(JobEntry::id).containsExactly(id("Y1"));
        assertThat(result.entries()).allMatch(entry -> entry.status() == EntryStatus.FINALIZED);
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void selectingAllFinalizesWhatIsDone() {
        assertThat(FinalizeEntries.allDone(ROWS).entries())
                .extracting(JobEntry::id)
                .containsExactly(id("Y1"), id("Y2"));
    }

    @Test
    void workNotDoneIsRefusedOneByOne() {
        assertThat(FinalizeEntries.on(ROWS, Set.of(id("Y1"), id("I3"), id("N4")))
                        .refused())
                .containsExactly(new Left(id("I3"), RefusalCode.IN_PROGRESS), new Left(id("N4"), RefusalCode.NOT_DONE));
    }

    @Test
    void autoFinalizeIsDueAtItsTimeOnceADay() {
        Instant six = Instant.parse("2026-07-01T22:00:00Z");

        assertThat(AT_SIX.due(six.minusSeconds(1), Optional.of(six.minusSeconds(86_400))))
                .isEmpty();
        assertThat(AT_SIX.due(six, Optional.of(six.minusSeconds(86_400)))).contains(six);
        assertThat(AT_SIX.due(six.plusSeconds(300), Optional.of(six))).isEmpty();
        assertThat(AT_SIX.due(six.plusSeconds(86_400), Optional.of(six))).contains(six.plusSeconds(86_400));
    }

    @Test
    void daysMissedAreMadeUpByOneRun() {
        Instant six = Instant.parse("2026-07-04T22:00:00Z");

        assertThat(AT_SIX.due(six.plusSeconds(7200), Optional.of(Instant.parse("2026-07-01T22:00:00Z"))))
                .contains(six);
    }

    @Test
    void autoFinalizeOffIsNeverDue() {
        assertThat(new AutoFinalize(false, LocalTime.of(18, 0), NEW_YORK)
                        .due(Instant.parse("2026-07-04T22:00:00Z"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aTimeThatTheClockSkipsOrShowsTwiceIsDueExactlyOnce() {
        AutoFinalize atHalfPastTwo = new AutoFinalize(true, LocalTime.of(2, 30), NEW_YORK);
        AutoFinalize atHalfPastOne = new AutoFinalize(true, LocalTime.of(1, 30), NEW_YORK);

        assertThat(atHalfPastTwo.dueOn(LocalDate.of(2026, 3, 8))).isEqualTo("2026-03-08T07:30:00Z");
        assertThat(atHalfPastOne.dueOn(LocalDate.of(2026, 11, 1))).isEqualTo("2026-11-01T05:30:00Z");
        assertThat(atHalfPastOne.due(
                        Instant.parse("2026-11-01T06:30:00Z"), Optional.of(Instant.parse("2026-11-01T05:30:00Z"))))
                .isEmpty();
    }

    private static EntryId id(String id) {
        return new EntryId("test", id);
    }
}
