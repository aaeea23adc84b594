package org.daybook.invoicing.selection;

import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Approve Invoice Selection: makes the drafts, one a bill-to customer, and closes the selection (JI 2.12, 2.14). */
public final class ApproveInvoiceSelection {

    private ApproveInvoiceSelection() {}

    /**
     * Refused: SELECTION_CLOSED, JOB_NOT_INVOICEABLE, SUBJOB_OF_MAIN_INVOICING, CREDITING_IN_PROGRESS, NOTHING_SELECTED,
     * ON_ACCOUNT_LINES_MISSING, SPLIT_NOT_BALANCED, BLOCKED_BILL_TO, BILL_TO_NOT_ON_JOB, QUOTE_NOT_APPROVED. Warns:
     * DESIRED_PRICE_DIFFERS, OPEN_PURCHASE_ORDERS.
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        Drafting drafting = Drafting.of(selection);
        Money work = drafting.workTotal();
        Money desired = selection.desiredPrice();
        return Approval.guard(selection, drafting)
                .jobIsInvoiceable()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .warnIf(
                        !desired.isZero() && !desired.equals(work),
                        RefusalCode.DESIRED_PRICE_DIFFERS,
                        () -> "The selection's total is " + work + ", the desired billing price " + desired + ".")
                .warnIf(selection.openPurchaseOrders(), RefusalCode.OPEN_PURCHASE_ORDERS)
                .then(() -> drafting.make(
                        Invoice.Kind.INVOICE,
                        OnAccountReduction.ofInvoice(
                                work, selection.onAccountReduction(), OnAccountItems.free(selection))));
    }
}
