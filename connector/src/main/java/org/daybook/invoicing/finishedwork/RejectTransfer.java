package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;

/** QuickBooks refused a bill: it stays transferred and is held with what QuickBooks said (SS 2.4). */
public final class RejectTransfer {

    private RejectTransfer() {}

    public static Outcome<BillingBook> on(BillingBook book, String number, String error) {
        return AcknowledgeTransfer.exported(book, number)
                .then(bill ->
                        Outcome.done(book.toBuilder().bill(bill.rejected(error)).build()));
    }
}
