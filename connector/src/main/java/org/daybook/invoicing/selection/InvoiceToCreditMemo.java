package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Invoice to Credit Memo: selects a printed invoice, negated (JI 2.20). */
public final class InvoiceToCreditMemo {

    private InvoiceToCreditMemo() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String invoiceNo, boolean restoreJobEntries) {
        throw new UnsupportedOperationException();
    }
}
