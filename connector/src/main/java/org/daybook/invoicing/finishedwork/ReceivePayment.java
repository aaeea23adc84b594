package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/**
 * Receive Payment: takes what a customer paid off its oldest balances; what is too much waits for the next bill. Payments never go to
 * one given bill: who wants that bills out of QuickBooks (SS 2.3 R10).
 */
public final class ReceivePayment {

    private ReceivePayment() {}

    public static Outcome<BillingBook> on(
            BillingBook book, String customer, LocalDate date, Money amount, Optional<String> method) {
        String where = "payment of " + customer;
        return Reasons.none()
                .refuseIf(!amount.currency().equals(book.currency()), RefusalCode.CURRENCY_MISMATCH, where)
                .refuseIf(
                        !amount.isPositive(), RefusalCode.AMOUNT_NOT_POSITIVE, where, () -> "A payment is above zero.")
                .then(() -> book.toBuilder()
                        .receivables(book.receivables().paid(Payment.of(customer, date, amount, method)))
                        .build());
    }
}
