package org.daybook.invoicing.selection;

import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Approve Invoice Selection: makes the drafts, one a bill-to customer, and closes the selection (JI 2.12). */
public final class ApproveInvoiceSelection {

    private ApproveInvoiceSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        Drafting drafting = Drafting.of(selection);
        Money total = drafting.total();
        Money desired = selection.desiredPrice();
        return Guard.of(selection)
                .selectionIsOpen()
                .jobIsInvoiceable()
                .isNoSubjobOfMainInvoicing()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(drafting.isEmpty(), RefusalCode.NOTHING_SELECTED)
                .refuseIf(!drafting.isBalanced(), RefusalCode.SPLIT_NOT_BALANCED, drafting::imbalance)
                .warnIf(
                        !desired.isZero() && !desired.equals(total),
                        RefusalCode.DESIRED_PRICE_DIFFERS,
                        () -> "The selection's total is " + total + ", the desired billing price " + desired + ".")
                .warnIf(selection.openPurchaseOrders(), RefusalCode.OPEN_PURCHASE_ORDERS)
                .then(() -> drafting.make(
                        Invoice.Kind.INVOICE,
                        OnAccountReduction.ofInvoice(total, selection.onAccountReduction(), selection.onAccount())));
    }
}
