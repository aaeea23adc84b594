package org.daybook.invoicing.selection;

import org.daybook.accounting.Money;
import org.daybook.work.EntryOrigin;

/**
 * How much registered billing price leaves work in progress when a selected line is invoiced (JI 4.1): all that was open of what
 * the invoice closes, otherwise what it bills. A credit memo that opens the entry again gives back what its invoice released.
 */
final class Released {

    private Released() {}

    /** Nothing stands in progress of a line that was never registered: there is nothing to release (our reading). */
    static Money by(SelectionLine line) {
        if (line.isWithoutRegistration() || line.entry().origin() == EntryOrigin.DIRECT) {
            return Money.zero(line.entry().currency());
        }
        return after(line).minus(before(line));
    }

    /** What earlier invoices released: everything of a closed entry, what was billed of an open one. */
    private static Money before(SelectionLine line) {
        return line.entryClosed() ? line.entry().price() : line.priceInvoiced();
    }

    private static Money after(SelectionLine line) {
        return line.close() ? line.entry().price() : line.priceInvoiced().plus(line.invoicePrice());
    }
}
