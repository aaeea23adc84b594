package org.daybook.invoicing.finishedwork;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.work.JobEntry;

/**
 * An amount in a customer's history: of finalized work, an additional charge, or an installment (SS 2.1 HistoryCharge). While it is on
 * no bill it stands in the invoice bank.
 *
 * @param bill number of the bill it is on
 */
public record Charge(JobEntry entry, Optional<Shift> shift, Optional<String> notes, Optional<String> bill) {

    static Charge of(JobEntry entry) {
        return new Charge(entry, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public EntryId id() {
        return entry.id();
    }

    boolean inBank() {
        return bill.isEmpty();
    }

    Charge on(String number) {
        return new Charge(entry, shift, notes, Optional.of(number));
    }
}
