package org.daybook.invoicing.selection;

import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/**
 * What a draft bills of one entry: all that was selected of it, or in split billing this customer's share.
 *
 * @param quantity for display; in split billing rounded half up to six decimals
 * @param cost registered cost of what is billed
 * @param close the invoice finishes the entry
 * @param released registered billing price that leaves work in progress by it (JI 4.1); see {@link Released}
 */
public record DraftLine(JobEntry entry, Quantity quantity, Money price, Money cost, boolean close, Money released) {

    /** All that is selected of the line. */
    static DraftLine of(SelectionLine line) {
        return new DraftLine(
                line.entry(),
                line.invoiceQuantity(),
                line.invoicePrice(),
                line.invoiceCost(),
                line.close(),
                Released.by(line));
    }

    /** A bill-to customer's share: so much of the price, and the same part of everything else, rounded half up. */
    DraftLine share(Money part, Ratio ratio) {
        return new DraftLine(entry, ratio.of(quantity), part, ratio.of(cost), close, ratio.of(released));
    }

    DraftLine less(DraftLine share) {
        return new DraftLine(
                entry,
                quantity.minus(share.quantity),
                price.minus(share.price),
                cost.minus(share.cost),
                close,
                released.minus(share.released));
    }

    DraftLine plus(DraftLine other) {
        return new DraftLine(
                entry,
                quantity.plus(other.quantity),
                price.plus(other.price),
                cost.plus(other.cost),
                close,
                released.plus(other.released));
    }
}
