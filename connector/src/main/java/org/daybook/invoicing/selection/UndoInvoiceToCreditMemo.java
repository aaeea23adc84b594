package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Undo Invoice to Credit Memo: leaves the crediting state (JI 2.21). */
public final class UndoInvoiceToCreditMemo {

    private UndoInvoiceToCreditMemo() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        throw new UnsupportedOperationException();
    }
}
