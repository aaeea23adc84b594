package org.daybook.invoicing.finishedwork;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** QuickBooks refused a bill: it stays transferred and is held with what QuickBooks said (SS 2.4). */
public final class RejectTransfer {

    private RejectTransfer() {}

    /** The warning says what QuickBooks said. */
    public static Outcome<BillingBook> on(BillingBook book, String number, String error) {
        Finding said = Finding.of(RefusalCode.LEDGER_REJECTED, "bill " + number, "QuickBooks said: " + error + ".");
        return AcknowledgeTransfer.exported(book, number)
                .then(bill -> new Outcome.Done<>(
                        book.toBuilder().bill(bill.rejected(error)).build(), List.of(said)));
    }
}
