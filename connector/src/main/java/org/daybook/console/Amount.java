package org.daybook.console;

import org.daybook.accounting.Money;

/** Money on a page: figure and currency apart, so that figures can stand below each other. */
record Amount(String figure, String currency, boolean negative) {

    static Amount of(Money money) {
        return new Amount(Shown.figure(money.amount()), money.currency().getCurrencyCode(), money.isNegative());
    }

    /** E.g. {@code 1,234.50 EUR}. */
    @Override
    public String toString() {
        return figure + " " + currency;
    }
}
