package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Print Credit Memo: turns every credit draft of the job into a credit memo (JI 2.18). */
public final class PrintCreditMemo {

    private PrintCreditMemo() {}

    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        throw new UnsupportedOperationException();
    }
}
