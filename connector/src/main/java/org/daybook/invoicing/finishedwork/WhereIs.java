package org.daybook.invoicing.finishedwork;

import java.util.Optional;
import org.daybook.accounting.EntryId;

/** Where an entry went: finalized work leaves Record Work, and people look for it (SS 2.2, features C3). */
public final class WhereIs {

    private WhereIs() {}

    /** {@code Record Work}, {@code additional charges}, {@code invoice bank}, or the bill; empty: it is not known. */
    public static Optional<String> of(BillingBook book, EntryId id) {
        if (book.work().containsKey(id)) {
            return Optional.of("Record Work");
        }
        if (book.additional().containsKey(id)) {
            return Optional.of("additional charges");
        }
        return Optional.ofNullable(book.charges().get(id))
                .map(charge -> charge.bill().map(number -> "bill " + number).orElse("invoice bank"));
    }
}
