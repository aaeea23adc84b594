package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;

/** Puts a customer's services and billing on hold, or takes them up again (SS 2.1 Customer). */
public final class SetCustomerActive {

    private SetCustomerActive() {}

    public static Outcome<BillingBook> on(BillingBook book, String customer, boolean active) {
        return Outcome.done(
                book.toBuilder().account(book.account(customer).active(active)).build());
    }
}
