package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;

/**
 * What an invoice on account takes off a draft (JI 2.12 step 4). Positive on an invoice, negative on a credit memo.
 *
 * @param onAccountInvoice number of the invoice on account; empty where a credit memo reduces without one
 */
public record Reduction(Optional<String> onAccountInvoice, Money amount, Money tax, Optional<String> taxCode) {

    Reduction negated() {
        return new Reduction(onAccountInvoice, amount.negated(), tax.negated(), taxCode);
    }

    /** A part of it, rounded half up. */
    Reduction of(Percent percent) {
        return new Reduction(onAccountInvoice, percent.of(amount), percent.of(tax), taxCode);
    }
}
