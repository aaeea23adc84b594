package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Says that the mapping of the connected company file is finished; nothing is transferred before (SS 2.3 R11). */
public final class FinishMapping {

    private FinishMapping() {}

    public static Outcome<BillingBook> on(BillingBook book) {
        QuickBooks quickBooks = book.quickBooks();
        boolean other =
                quickBooks.connected().isEmpty() || !quickBooks.connected().equals(quickBooks.mappedFor());
        return Reasons.none()
                .refuseIf(
                        other,
                        RefusalCode.MAPPING_REQUIRED,
                        "QuickBooks",
                        () -> "Nothing is mapped for the company file that is connected.")
                .then(() -> book.toBuilder().quickBooks(quickBooks.finish()).build());
    }
}
