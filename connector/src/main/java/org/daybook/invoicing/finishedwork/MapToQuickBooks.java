package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Maps an item, class, payment method or sales tax to its name in QuickBooks (SS 2.3 R11). */
public final class MapToQuickBooks {

    private MapToQuickBooks() {}

    public static Outcome<BillingBook> on(BillingBook book, QuickBooks.Mapped mapped, String name) {
        return Reasons.none()
                .refuseIf(
                        book.quickBooks().connected().isEmpty(),
                        RefusalCode.MAPPING_REQUIRED,
                        mapped.name(),
                        () -> "No company file of QuickBooks is connected.")
                .then(() -> book.toBuilder()
                        .quickBooks(book.quickBooks().mapping(mapped, name))
                        .build());
    }
}
