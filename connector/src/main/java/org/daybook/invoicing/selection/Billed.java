package org.daybook.invoicing.selection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;

/** What a whole invoice bills of one entry. */
record Billed(Quantity quantity, Money amount) {

    static Map<EntryId, Billed> byEntry(Invoice invoice) {
        Map<EntryId, Billed> billed = new LinkedHashMap<>();
        for (InvoiceLine line : invoice.lines()) {
            for (BilledEntry part : line.billed()) {
                billed.merge(part.entry(), new Billed(part.quantity(), part.amount()), Billed::plus);
            }
        }
        return billed;
    }

    /** A part of it: the amount rounded half up to the minor unit, the quantity to six decimals. */
    Billed of(Percent percent) {
        Ratio part = new Ratio(percent.value(), Crediting.WHOLE.value());
        return new Billed(part.of(quantity), percent.of(amount));
    }

    Billed plus(Billed other) {
        return new Billed(quantity.plus(other.quantity), amount.plus(other.amount));
    }
}
