package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** A change typed into one line; on an approved selection it cancels the approval, with an alert (JI 2.12 GT55). */
public final class ChangeSelection {

    private ChangeSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, org.daybook.accounting.EntryId entry, org.daybook.accounting.Quantity quantity, org.daybook.accounting.Money price) {
        throw new UnsupportedOperationException();
    }
}
