package org.daybook.posting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * The rate of an invoice that is wholly paid on account: the average of the invoices on account it takes off, weighted by what it takes
 * of each. Credit memos on account are left out (JI 4.7).
 */
public final class ZeroInvoiceRate {

    private ZeroInvoiceRate() {}

    /**
     * What was taken off of one invoice on account.
     *
     * @param amount in the document's currency; negative for a credit memo on account
     */
    public record Reconciled(Money amount, BigDecimal rate) {}

    /** Kept to 34 digits; nothing is rounded to a unit here. Empty where no invoice on account is taken off. */
    public static Optional<BigDecimal> of(List<Reconciled> reconciled) {
        BigDecimal amounts = BigDecimal.ZERO;
        BigDecimal converted = BigDecimal.ZERO;
        for (Reconciled one : reconciled) {
            if (one.amount().isPositive()) {
                amounts = amounts.add(one.amount().amount());
                converted = converted.add(one.amount().amount().multiply(one.rate()));
            }
        }
        return amounts.signum() == 0
                ? Optional.empty()
                : Optional.of(converted.divide(amounts, MathContext.DECIMAL128));
    }
}
