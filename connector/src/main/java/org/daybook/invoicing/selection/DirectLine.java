package org.daybook.invoicing.selection;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/** Direct invoicing: lines whose job entry comes into being when they are invoiced (JI 1.1 "Dir. Inv."). */
final class DirectLine {

    private DirectLine() {}

    /** Takes back what an invoice billed of an entry; the entry itself stays invoiced, and the credit costs nothing (JI 2.20). */
    static SelectionLine takingBack(JobEntry entry, Billed billed, PrintedInvoice invoice) {
        String nativeId = entry.id().nativeId() + " credit " + (invoice.creditMemos() + 1) + " of " + invoice.number();
        JobEntry unregistered = entry.toBuilder(new EntryId(entry.id().source(), nativeId))
                .quantity(Quantity.ZERO)
                .price(Money.zero(entry.currency()))
                .cost(Money.zero(entry.currency()))
                .build();
        return SelectionLine.of(unregistered)
                .selecting(billed.quantity().negated(), billed.amount().negated())
                .marked(false, true, false);
    }
}
