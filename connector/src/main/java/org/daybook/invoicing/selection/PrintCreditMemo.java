package org.daybook.invoicing.selection;

import java.util.function.Predicate;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Print Credit Memo: turns every credit draft of the job into a credit memo, and opens the selection again (JI 2.18). */
public final class PrintCreditMemo {

    private PrintCreditMemo() {}

    /** Refused: NO_DRAFT, NOT_APPROVED, EDITING_REQUIRED, NO_PRINT_RIGHT, UNKNOWN_CUSTOMER, UNKNOWN_TAX_CODE, DRAFT_NOT_BALANCED,
     * and with the wrong sign of the total. */
    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        return of(selection, printing, draft -> true);
    }

    /** Only those that are meant; the others stay drafts. */
    static Outcome<Printed> of(InvoiceSelection selection, Printing printing, Predicate<Draft> which) {
        DraftPrinting drafts = DraftPrinting.of(selection, Invoice.Kind.CREDIT_MEMO, printing, which);
        Guard guard = Guard.of(selection).isNoSubjobOfMainInvoicing();
        drafts.guard(guard);
        guard.refuseIf(drafts.areOfTheOtherKind(Invoice.Kind.CREDIT_MEMO), RefusalCode.TOTAL_NOT_NEGATIVE);
        for (Draft draft : drafts.drafts()) {
            guard.refuseIf(
                    !draft.total().isNegative(),
                    RefusalCode.TOTAL_NOT_NEGATIVE,
                    () -> "Draft " + draft.number() + " for customer " + draft.billTo() + " totals " + draft.total()
                            + ".");
        }
        return guard.then(drafts::print);
    }
}
