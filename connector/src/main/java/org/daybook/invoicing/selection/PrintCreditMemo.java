package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Print Credit Memo: turns every credit draft of the job into a credit memo, and opens the selection again (JI 2.18). */
public final class PrintCreditMemo {

    private PrintCreditMemo() {}

    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        List<Draft> drafts = DraftPrinting.draftsOf(selection, Invoice.Kind.CREDIT_MEMO);
        Guard guard = Guard.of(selection).isNoSubjobOfMainInvoicing();
        DraftPrinting.guard(guard, selection, drafts, printing);
        for (Draft draft : drafts) {
            guard.refuseIf(
                    !draft.total().isNegative(),
                    RefusalCode.TOTAL_NOT_NEGATIVE,
                    () -> "Draft " + draft.number() + " for customer " + draft.billTo() + " totals " + draft.total()
                            + ".");
        }
        return guard.then(() -> DraftPrinting.print(selection, drafts, printing));
    }
}
