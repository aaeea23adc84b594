package org.daybook.invoicing.charges;

import org.daybook.accounting.Money;

/** One debit or credit of an invoice's distribution, by the code of its account. */
public record DistributionLine(String account, Money debit, Money credit, String text) {

    /** A debit where the amount is positive, a credit where it is negative. */
    static DistributionLine of(String account, Money signed, String text) {
        Money zero = Money.zero(signed.currency());
        return new DistributionLine(account, signed.max(zero), signed.negated().max(zero), text);
    }

    /** Debits positive, credits negative. */
    public Money signed() {
        return debit.minus(credit);
    }
}
