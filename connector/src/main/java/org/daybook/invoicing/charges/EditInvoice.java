package org.daybook.invoicing.charges;

import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Setting;

/** Changes the heading of a saved invoice that is not posted (SS 1.2). */
public final class EditInvoice {

    private EditInvoice() {}

    public static Outcome<JobInvoices> on(JobInvoices job, String number, HeadingChange change, Setting setting) {
        return InvoiceEdit.ofSaved(job, number, invoice -> {
            ChargeInvoice changed = change.on(invoice, job.settings(), setting);
            return ChargeGuard.of(job, invoice)
                    .refuse(
                            change.date().isPresent()
                                    ? DateGuard.of(changed.date(), job, setting)
                                    : java.util.List.of())
                    .refuse(HeadingChange.check(changed, job.settings()))
                    .then(() -> changed);
        });
    }
}
