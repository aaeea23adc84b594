package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Enters what a customer owes from before, so that statements and payments are right (SS 2.3 R6, R10). */
public final class EnterBalance {

    private EnterBalance() {}

    public static Outcome<BillingBook> on(BillingBook book, Balance balance, Setting setting) {
        String where = "balance " + balance.label();
        boolean isTaken = book.receivables().balances().stream()
                .anyMatch(other -> other.label().equals(balance.label()));
        return Reasons.none()
                .refuseIf(isTaken, RefusalCode.CODE_TAKEN, where)
                .refuseIf(!balance.open().isPositive(), RefusalCode.AMOUNT_NOT_POSITIVE, where)
                .refuseIf(
                        setting.customer(balance.customer()).isEmpty(),
                        RefusalCode.UNKNOWN_CUSTOMER,
                        "customer " + balance.customer())
                .then(() -> book.toBuilder()
                        .receivables(book.receivables().owing(balance))
                        .build());
    }
}
