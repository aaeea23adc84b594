package org.daybook.invoicing.charges;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * Posts an invoice: it is in the package's books, and locked for good. Without integration it is posted as it is (SS
 * 1.2).
 */
public final class PostInvoice {

    private PostInvoice() {}

    /**
     * With integration the package must have taken it: a rejection, or a change that the package has not seen,
     * refuses (inferred), and
     * so does a missing confirmation where one is asked for.
     */
    public static Outcome<JobInvoices> on(JobInvoices job, String number, Setting setting) {
        boolean integration = job.settings().integration();
        return InvoiceEdit.found(job, number).then(invoice -> {
            Transfer transfer = invoice.transfer();
            boolean locked = transfer.is(InvoiceStatus.POSTED);
            boolean ready = transfer.is(InvoiceStatus.EXPORTED) || !integration && transfer.is(InvoiceStatus.INVOICED);
            return ChargeGuard.of(job, invoice)
                    .refuseIf(!locked && !ready, RefusalCode.NOT_EXPORTED)
                    .refuseIf(
                            transfer.rejection().isPresent(),
                            RefusalCode.LEDGER_REJECTED,
                            () -> "The package refused it: "
                                    + transfer.rejection().orElseThrow())
                    .refuseIf(
                            invoice.changedSinceExport(),
                            RefusalCode.CHANGED_AFTER_EXPORT,
                            () -> "It was changed after it was exported; export it again.")
                    .refuseIf(
                            integration && !locked && ready && job.settings().confirmation() && !transfer.confirmed(),
                            RefusalCode.NOT_CONFIRMED_BY_PACKAGE)
                    .then(() -> job.with(invoice.with(transfer.posted(setting.today()))));
        });
    }
}
