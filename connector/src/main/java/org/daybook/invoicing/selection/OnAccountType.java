package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.work.JobParameter;

/** How the invoice type follows what is to be invoiced on account (JI 1.2 invoiceType, GT88). */
final class OnAccountType {

    private OnAccountType() {}

    /** With these lines on account: the type switches when there are some, and back when there are none. */
    static InvoiceSelection with(InvoiceSelection selection, List<OnAccountLine> lines) {
        return selection.toBuilder()
                .onAccountLines(lines)
                .invoiceType(type(selection, lines))
                .build();
    }

    private static InvoiceType type(InvoiceSelection selection, List<OnAccountLine> lines) {
        if (lines.isEmpty()) {
            return InvoiceType.TIME_AND_MATERIAL;
        }
        boolean chosen = selection.invoiceType() != InvoiceType.TIME_AND_MATERIAL;
        return chosen ? selection.invoiceType() : usual(selection);
    }

    private static InvoiceType usual(InvoiceSelection selection) {
        if (selection.job().is(JobParameter.USE_JOB_PRE_INVOICES_BY_DEFAULT)) {
            return InvoiceType.PRE_INVOICE;
        }
        return selection.job().is(JobParameter.COMBINE_BY_DEFAULT)
                ? InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT
                : InvoiceType.ON_ACCOUNT;
    }
}
