package org.daybook.invoicing.finishedwork;

import java.time.LocalTime;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * A row of Record Work: a job that is out with a crew, in progress, or done (SS 2.1).
 *
 * @param entry the work with its charge; its date is when it was done, or is due
 * @param doneAt time of that day at which it was done; empty: not known, so before everything else
 * @param notes what is printed on the bill if the run includes invoice notes
 */
public record WorkEntry(JobEntry entry, Optional<LocalTime> doneAt, Optional<Shift> shift, Optional<String> notes) {

    public static WorkEntry of(JobEntry entry) {
        return new WorkEntry(entry, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public EntryId id() {
        return entry.id();
    }

    public EntryStatus status() {
        return entry.status();
    }

    WorkEntry with(JobEntry changed) {
        return new WorkEntry(changed, doneAt, shift, notes);
    }

    WorkEntry with(EntryStatus status) {
        return with(entry.withStatus(status));
    }

    public WorkEntry with(Shift worked) {
        return new WorkEntry(entry, Optional.of(worked.stop()), Optional.of(worked), notes);
    }

    WorkEntry noted(String text) {
        return new WorkEntry(entry, doneAt, shift, Optional.of(text));
    }

    /** Whether it was done by that time of its day; what does not say when was done before. */
    boolean doneBy(LocalTime time) {
        return doneAt.filter(done -> done.isAfter(time)).isEmpty();
    }
}
