package org.daybook.invoicing.charges;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** What the accounting package said to an exported invoice (SS 1.4). */
public final class AnswerOfPackage {

    private AnswerOfPackage() {}

    /** It refused the invoice: that stays exported, with the reason, and is not posted. */
    public static Outcome<JobInvoices> rejected(JobInvoices job, String number, String reason) {
        return exported(job, number)
                .then(invoice ->
                        Outcome.done(job.with(invoice.with(invoice.transfer().rejectedFor(reason)))));
    }

    /** It took the invoice. */
    public static Outcome<JobInvoices> confirmed(JobInvoices job, String number) {
        return exported(job, number)
                .then(invoice ->
                        Outcome.done(job.with(invoice.with(invoice.transfer().confirmedByThePackage()))));
    }

    private static Outcome<ChargeInvoice> exported(JobInvoices job, String number) {
        return InvoiceEdit.found(job, number)
                .then(invoice -> ChargeGuard.of(job, invoice)
                        .refuseIf(
                                !invoice.transfer().is(InvoiceStatus.EXPORTED)
                                        && !invoice.transfer().is(InvoiceStatus.POSTED),
                                RefusalCode.NOT_EXPORTED)
                        .then(() -> invoice));
    }
}
