package org.daybook.invoicing.selection;

import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** What approving an invoice and approving a credit memo ask alike (JI 2.12, 2.13). */
final class Approval {

    private Approval() {}

    static Guard guard(InvoiceSelection selection, Drafting drafting) {
        boolean onAccountOnly =
                selection.invoiceType() == InvoiceType.ON_ACCOUNT || selection.invoiceType() == InvoiceType.PRE_INVOICE;
        boolean onAccount = onAccountOnly && selection.crediting().isEmpty();
        Guard guard = Guard.of(selection)
                .selectionIsOpen()
                .isNoSubjobOfMainInvoicing()
                .refuseIf(!onAccount && drafting.isEmpty(), RefusalCode.NOTHING_SELECTED)
                .refuseIf(onAccount && drafting.isEmpty(), RefusalCode.ON_ACCOUNT_LINES_MISSING)
                .refuseIf(!drafting.isBalanced(), RefusalCode.SPLIT_NOT_BALANCED, drafting::imbalance)
                .refuseIf(asksForQuote(selection), RefusalCode.QUOTE_NOT_APPROVED);
        drafting.blocked()
                .forEach(to -> guard.refuseIf(
                        true, RefusalCode.BLOCKED_BILL_TO, () -> "Bill-to customer " + to + " is blocked."));
        drafting.strangers()
                .forEach(customer -> guard.refuseIf(
                        true,
                        RefusalCode.BILL_TO_NOT_ON_JOB,
                        () -> "Customer " + customer + " is not among the job's bill-to customers."));
        return guard;
    }

    /** The layout rule takes the lines from the quote, and there is none that is approved. */
    private static boolean asksForQuote(InvoiceSelection selection) {
        boolean crediting = selection.crediting().isPresent();
        boolean onAccount = selection.invoiceType() != InvoiceType.TIME_AND_MATERIAL;
        boolean work = selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL
                || selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT;
        boolean asks = work && selection.job().is(JobParameter.CREATE_TM_INVOICE_FROM_QUOTE)
                || onAccount && selection.job().is(JobParameter.CREATE_ON_ACCOUNT_INVOICE_FROM_QUOTE);
        return asks
                && !crediting
                && selection.basis().quote().filter(Quote::approved).isEmpty();
    }
}
