package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Print Invoice: turns every invoice draft of the job into an invoice, and opens the selection again (JI 2.17). */
public final class PrintInvoice {

    private PrintInvoice() {}

    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        List<Draft> drafts = DraftPrinting.draftsOf(selection, Invoice.Kind.INVOICE);
        Guard guard = Guard.of(selection).isNoSubjobOfMainSelection();
        DraftPrinting.guard(guard, selection, drafts, printing);
        for (Draft draft : drafts) {
            boolean zeroInBatch = printing.batch() && draft.total().isZero();
            guard.refuseIf(
                    !draft.total().isPositive() && !zeroInBatch,
                    RefusalCode.TOTAL_NOT_POSITIVE,
                    () -> "Draft " + draft.number() + " for customer " + draft.billTo() + " totals " + draft.total()
                            + ".");
        }
        return guard.then(() -> DraftPrinting.print(selection, drafts, printing));
    }
}
