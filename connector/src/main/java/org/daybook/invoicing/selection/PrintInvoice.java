package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Print Invoice: turns every invoice draft of the job into an invoice (JI 2.17). */
public final class PrintInvoice {

    private PrintInvoice() {}

    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        throw new UnsupportedOperationException();
    }
}
