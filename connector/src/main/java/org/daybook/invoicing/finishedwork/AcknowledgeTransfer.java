package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** QuickBooks took a bill over as this transaction: it is posted (SS 2.4). */
public final class AcknowledgeTransfer {

    private AcknowledgeTransfer() {}

    public static Outcome<BillingBook> on(BillingBook book, String number, String transaction) {
        return exported(book, number)
                .then(bill -> Outcome.done(book.toBuilder()
                        .bill(bill.in(Bill.State.POSTED, transaction))
                        .build()));
    }

    static Outcome<Bill> exported(BillingBook book, String number) {
        String where = "bill " + number;
        Bill bill = book.bill(number).orElse(null);
        return Reasons.none()
                .refuseIf(bill == null, RefusalCode.INVOICE_NOT_FOUND, where)
                .refuseIf(bill != null && bill.state() == Bill.State.INVOICED, RefusalCode.NOT_EXPORTED, where)
                .refuseIf(bill != null && bill.state() == Bill.State.POSTED, RefusalCode.POSTED_LOCKED, where)
                .then(() -> bill);
    }
}
