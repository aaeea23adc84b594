package org.daybook.invoicing.selection;

/** Whether anything is left to do on a job before it may be closed (JI 2.23). */
final class OpenWork {

    private OpenWork() {}

    /** Entries with something still to invoice, drafts, or invoices on account that are not settled. */
    static boolean isOn(InvoiceSelection selection) {
        return hasOpenEntries(selection)
                || !selection.drafts().isEmpty()
                || OnAccountItems.anyIsOpen(selection.onAccount());
    }

    static boolean hasOpenEntries(InvoiceSelection selection) {
        return selection.lines().stream().anyMatch(OpenWork::isOpen);
    }

    static boolean isOpen(SelectionLine line) {
        return !line.openQuantity().isZero() || !line.openPrice().isZero();
    }
}
