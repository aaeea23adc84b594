package org.daybook.invoicing.selection;

import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;

/**
 * What a person types as the markup of a single line: its price becomes cost and markup, its quantity stays (JI 1.2, 2.5). It counts
 * as a change by hand, like quantity and price.
 */
public final class ChangeMarkup {

    private ChangeMarkup() {}

    /** The new price is cost and a markup rounded half up. */
    public static Outcome<InvoiceSelection> on(
            InvoiceSelection selection, EntryId entry, Percent markup, CurrencyRounding rounding) {
        Money cost = Lines.available(selection, entry)
                .map(line -> line.selectingOpen().invoiceCost())
                .orElse(Money.zero(selection.job().currency()));
        return Lines.available(selection, entry).isPresent() && cost.isZero()
                ? Outcome.refused(RefusalCode.NO_COST, "entry " + entry)
                : ChangeSelection.on(
                        selection, entry, Lines.openQuantity(selection, entry), cost.plus(markup.of(cost, rounding)));
    }
}
