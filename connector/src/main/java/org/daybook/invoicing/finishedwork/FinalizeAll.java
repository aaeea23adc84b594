package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;

/** Select all, and Finalize Selected: only done rows have a box to tick, so the others stay (SS 2.3 R1). */
public final class FinalizeAll {

    private FinalizeAll() {}

    public static Outcome<BillingBook> on(BillingBook book) {
        return Outcome.done(FinalizeSelected.moved(
                book, FinalizeEntries.allDone(FinalizeSelected.entries(book)).entries()));
    }
}
