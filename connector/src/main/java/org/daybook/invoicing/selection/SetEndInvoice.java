package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Set End Invoice: the next invoice is the job's last; printing it marks the job end invoiced (JI 2.17 step 7). */
public final class SetEndInvoice {

    private SetEndInvoice() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, boolean end) {
        return Withdrawal.guard(selection)
                .then(() -> Withdrawal.of(selection).toBuilder().endInvoice(end).build());
    }
}
