package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * An amount to be invoiced for work not yet done (JI 1.2 OnAccountLine).
 *
 * @param taxCode the code it is taxed by, or none; empty: the customer's own
 * @param billTo one bill-to customer alone; empty: all by their shares
 * @param planLine number of the line of the invoicing plan it comes from; empty: typed by hand
 */
public record OnAccountLine(
        String text,
        Money amount,
        Optional<String> taxCode,
        Optional<String> billTo,
        boolean inFixedPrice,
        Optional<Integer> planLine) {

    /** Typed by hand, taxed and shared as usual. */
    public static OnAccountLine typed(String text, Money amount) {
        return new OnAccountLine(text, amount, Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    OnAccountLine of(Money part) {
        return new OnAccountLine(text, part, taxCode, billTo, inFixedPrice, planLine);
    }
}
