package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;

/** Says how a customer gets its bills: by mail, on paper, or both (SS 2.3 R14). */
public final class SetDelivery {

    private SetDelivery() {}

    public static Outcome<BillingBook> on(BillingBook book, String customer, boolean emailInvoice, boolean doNotPrint) {
        Account delivered = book.account(customer).delivered(emailInvoice, doNotPrint);
        return Outcome.done(book.toBuilder().account(delivered).build());
    }
}
