package org.daybook.invoicing.finishedwork;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.work.JobEntry;

/** Auto-finalize: takes all that is done into the invoice bank, once a local day at the set time (SS 2.3 R2). */
public final class AutoFinalizeRun {

    private AutoFinalizeRun() {}

    /** Does nothing while no run is due; work that is done after the hour waits for the next day's. */
    public static Outcome<BillingBook> on(BillingBook book, Instant now) {
        return Outcome.done(book.auto()
                .setting()
                .due(now, book.auto().lastRun())
                .map(due -> run(book, due, now))
                .orElse(book));
    }

    /** A run that comes late finalizes what was done at the hour it was due, as if it had been in time. */
    private static BillingBook run(BillingBook book, Instant due, Instant now) {
        LocalDateTime local = due.atZone(book.auto().setting().zone()).toLocalDateTime();
        List<JobEntry> done = book.work().values().stream()
                .filter(row -> isDoneBy(row, local))
                .map(WorkEntry::entry)
                .toList();
        BillingBook after =
                FinalizeSelected.moved(book, FinalizeEntries.allDone(done).entries());
        return after.toBuilder().auto(book.auto().ran(now)).build();
    }

    /** Work of the run's day by the time it was done; work dated later is not there yet. */
    private static boolean isDoneBy(WorkEntry row, LocalDateTime hour) {
        LocalTime time = row.entry().date().isEqual(hour.toLocalDate()) ? hour.toLocalTime() : LocalTime.MAX;
        return !row.entry().date().isAfter(hour.toLocalDate()) && row.doneBy(time);
    }
}
