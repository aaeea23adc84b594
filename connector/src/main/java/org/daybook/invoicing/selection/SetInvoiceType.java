package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** Set Invoice Type: says what the next approval makes a draft of (JI 1.2 invoiceType, 2.14). */
public final class SetInvoiceType {

    private SetInvoiceType() {}

    /** Refused: PRE_INVOICE_NOT_ALLOWED on a job not set up for pre-invoices, NOT_COMBINED on one that does not combine. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, InvoiceType type) {
        boolean preInvoices = selection.job().is(JobParameter.ALLOW_PRE_INVOICES)
                || selection.job().is(JobParameter.USE_JOB_PRE_INVOICES_BY_DEFAULT);
        boolean combines = selection.job().is(JobParameter.COMBINE_BY_DEFAULT);
        return Withdrawal.guard(selection)
                .refuseIf(type == InvoiceType.PRE_INVOICE && !preInvoices, RefusalCode.PRE_INVOICE_NOT_ALLOWED)
                .refuseIf(type == InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT && !combines, RefusalCode.NOT_COMBINED)
                .then(() ->
                        Withdrawal.of(selection).toBuilder().invoiceType(type).build());
    }
}
