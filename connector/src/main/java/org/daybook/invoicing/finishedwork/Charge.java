package org.daybook.invoicing.finishedwork;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * An amount in a customer's history: of finalized work, an additional charge, or an installment (SS 2.1 HistoryCharge). While it is on
 * no bill it stands in the invoice bank.
 *
 * @param entry as it is charged
 * @param work what it was made of, as its source told it and people recorded it
 * @param counted how often it counts towards the maximum of its job (SS 2.3 R8); zero where it does not
 * @param bill number of the bill it is on
 * @param since what its source has told of it since it was billed; empty: nothing else
 * @param withdrawn its source has taken it back since it was billed
 */
public record Charge(
        JobEntry entry,
        WorkEntry work,
        Quantity counted,
        Optional<String> bill,
        Optional<JobEntry> since,
        boolean withdrawn) {

    /** What is charged as it is. */
    static Charge of(JobEntry entry) {
        return of(entry, WorkEntry.of(entry), Quantity.ZERO);
    }

    static Charge of(JobEntry entry, WorkEntry work, Quantity counted) {
        return new Charge(entry, work, counted, Optional.empty(), Optional.empty(), false);
    }

    public EntryId id() {
        return entry.id();
    }

    boolean inBank() {
        return bill.isEmpty();
    }

    Charge on(String number) {
        return new Charge(entry, work, counted, Optional.of(number), Optional.empty(), false);
    }

    /** In the invoice bank again, as it was billed. */
    Charge free() {
        return of(entry, work, counted);
    }

    /** Billed, while its source tells it otherwise, or again as it was billed. */
    Charge told(JobEntry now) {
        return new Charge(entry, work, counted, bill, Optional.of(now).filter(this::isOtherwise), false);
    }

    Charge takenBack() {
        return new Charge(entry, work, counted, bill, since, true);
    }

    /** Whether it was billed as its source no longer tells it. */
    boolean isOtherwiseSince() {
        return withdrawn || since.isPresent();
    }

    /** Whether the source tells more than how far the work has come: finalized stays finalized (SS 2.2). */
    boolean isOtherwise(JobEntry now) {
        return !now.withStatus(EntryStatus.FINALIZED).equals(work.entry().withStatus(EntryStatus.FINALIZED));
    }
}
