package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** Writes one invoice into an export: approved ones only, and once for one contents (SS 1.3 R10, X-01). */
public final class ExportInvoice {

    private ExportInvoice() {}

    /**
     * An invoice exported with these contents before is left as it is, unless it is asked for again.
     *
     * @param batch id of the export
     * @param again "previously exported" was picked
     */
    public static Outcome<JobInvoices> on(
            JobInvoices job, String number, ExportTarget target, String batch, boolean again, Setting setting) {
        return InvoiceEdit.found(job, number).then(invoice -> {
            boolean done = invoice.transfer().is(InvoiceStatus.EXPORTED) && !invoice.changedSinceExport() && !again;
            return ChargeGuard.of(job, invoice)
                    .refuse(notReady(job, invoice))
                    .refuse(target.refusals(invoice))
                    .then(() -> done ? job : exported(job, invoice, batch, setting));
        });
    }

    private static List<Finding> notReady(JobInvoices job, ChargeInvoice invoice) {
        List<Finding> reasons = new ArrayList<>();
        String where = "invoice " + invoice.number();
        if (!job.settings().integration()) {
            reasons.add(Finding.of(RefusalCode.INTEGRATION_OFF, where));
        }
        if (!invoice.transfer().is(InvoiceStatus.POSTED) && !ApproveInvoice.isApproved(invoice)) {
            reasons.add(Finding.of(RefusalCode.NOT_APPROVED, where));
            reasons.addAll(DistributionCheck.of(invoice, job.settings()));
        }
        if (invoice.changedSinceExport() && !job.settings().replacements()) {
            reasons.add(Finding.of(RefusalCode.CHANGED_AFTER_EXPORT, where));
        }
        return reasons;
    }

    private static JobInvoices exported(JobInvoices job, ChargeInvoice invoice, String batch, Setting setting) {
        String hash = ContentHash.of(invoice);
        return job.with(invoice.with(invoice.transfer().exportedAs(hash, batch, setting.today())));
    }
}
