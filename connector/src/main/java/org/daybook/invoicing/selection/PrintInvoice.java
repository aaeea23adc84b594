package org.daybook.invoicing.selection;

import java.util.function.Predicate;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Print Invoice: turns every invoice draft of the job into an invoice, and opens the selection again (JI 2.17). Its part of a
 * blanket invoice is printed with that.
 */
public final class PrintInvoice {

    private PrintInvoice() {}

    /** Refused: NO_DRAFT, NOT_APPROVED, EDITING_REQUIRED, NO_PRINT_RIGHT, UNKNOWN_CUSTOMER, UNKNOWN_TAX_CODE, DRAFT_NOT_BALANCED,
     * and with the wrong sign of the total. */
    public static Outcome<Printed> on(InvoiceSelection selection, Printing printing) {
        return some(selection, printing, draft -> true);
    }

    /** Those that are meant, without parts of a blanket invoice. */
    static Outcome<Printed> some(InvoiceSelection selection, Printing printing, Predicate<Draft> which) {
        return of(selection, printing, which.and(draft -> draft.blanket().isEmpty()));
    }

    /** Only those that are meant; the others stay drafts. */
    static Outcome<Printed> of(InvoiceSelection selection, Printing printing, Predicate<Draft> which) {
        DraftPrinting drafts = DraftPrinting.of(selection, Invoice.Kind.INVOICE, printing, which);
        Guard guard = Guard.of(selection).isNoSubjobOfMainSelection();
        drafts.guard(guard);
        guard.refuseIf(drafts.areOfTheOtherKind(Invoice.Kind.INVOICE), RefusalCode.TOTAL_NOT_POSITIVE);
        for (Draft draft : drafts.drafts()) {
            boolean zeroInBatch = printing.batch() && draft.total().isZero();
            guard.refuseIf(
                    !draft.total().isPositive() && !zeroInBatch,
                    RefusalCode.TOTAL_NOT_POSITIVE,
                    () -> "Draft " + draft.number() + " for customer " + draft.billTo() + " totals " + draft.total()
                            + ".");
        }
        return guard.then(drafts::print);
    }
}
