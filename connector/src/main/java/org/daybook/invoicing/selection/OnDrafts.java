package org.daybook.invoicing.selection;

import java.util.HashMap;
import java.util.Map;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;

/** What the drafts of a selection bill of each entry; a new selection beside them shows those entries at zero (JI 2.15). */
final class OnDrafts {

    private final Map<EntryId, Money> prices = new HashMap<>();

    private OnDrafts() {}

    static OnDrafts of(InvoiceSelection selection) {
        OnDrafts on = new OnDrafts();
        selection
                .drafts()
                .forEach(draft -> draft.lines()
                        .forEach(line -> on.prices.merge(line.entry().id(), line.price(), Money::plus)));
        return on;
    }

    /** Zero for an entry on no draft; for one on a draft that is not ours to look at, what is selected of it, or else open. */
    Money price(SelectionLine line) {
        if (line.draft().isEmpty()) {
            return Money.zero(line.entry().currency());
        }
        return prices.getOrDefault(line.id(), line.invoicePrice().isZero() ? line.openPrice() : line.invoicePrice());
    }
}
