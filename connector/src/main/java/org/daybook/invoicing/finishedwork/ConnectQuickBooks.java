package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;

/** Connects a company file of QuickBooks; the mapping of another file does not hold for it (SS 2.3 R11). */
public final class ConnectQuickBooks {

    private ConnectQuickBooks() {}

    public static Outcome<BillingBook> on(BillingBook book, String file) {
        return Outcome.done(
                book.toBuilder().quickBooks(book.quickBooks().connectedTo(file)).build());
    }
}
