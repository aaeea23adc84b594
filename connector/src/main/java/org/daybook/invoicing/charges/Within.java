package org.daybook.invoicing.charges;

import org.daybook.accounting.Money;

/** Whether an amount may be lowered to: between nothing and its limit, on either side of zero. */
final class Within {

    private Within() {}

    static boolean limit(Money amount, Money limit) {
        Money zero = Money.zero(limit.currency());
        return amount.compareTo(limit.min(zero)) >= 0 && amount.compareTo(limit.max(zero)) <= 0;
    }
}
