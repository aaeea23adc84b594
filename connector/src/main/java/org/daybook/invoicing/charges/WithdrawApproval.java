package org.daybook.invoicing.charges;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Takes the approval of an invoice back, before it is exported (SS 1.2, inferred). */
public final class WithdrawApproval {

    private WithdrawApproval() {}

    public static Outcome<JobInvoices> on(JobInvoices job, String number) {
        return InvoiceEdit.found(job, number)
                .then(invoice -> ChargeGuard.of(job, invoice)
                        .refuseIf(!invoice.transfer().is(InvoiceStatus.APPROVED), RefusalCode.NOT_APPROVED)
                        .then(() -> job.with(invoice.with(invoice.transfer().withdrawn()))));
    }
}
