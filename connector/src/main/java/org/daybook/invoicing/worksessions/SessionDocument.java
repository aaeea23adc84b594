package org.daybook.invoicing.worksessions;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.OneDocument;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** The invoice or credit memo that is booked of an approved invoice of Koho. */
public final class SessionDocument {

    private SessionDocument() {}

    /** Refused where it cannot stand: an unknown customer, a total of zero. */
    public static Outcome<Invoice> of(SessionBook book, SessionInvoice invoice, Setting setting) {
        if (invoice.status() == SessionInvoice.Status.NOT_BILLED) {
            return Outcome.refused(RefusalCode.EXTERNALLY_INVOICED, "invoice " + invoice.id());
        }
        if (invoice.rows().isEmpty()) {
            return Outcome.refused(RefusalCode.NOTHING_SELECTED, "invoice " + invoice.id());
        }
        List<JobEntry> entries = invoice.rows().stream().map(InvoicedRow::entry).toList();
        return OneDocument.of(job(book, invoice, entries.get(0), setting), entries, invoice.billingDate(), setting)
                .then(made -> Outcome.done(OneDocument.due(
                        made,
                        invoice.dueDate().orElse(made.dueDate()),
                        invoice.refundTo().flatMap(book::invoice).flatMap(SessionInvoice::number))));
    }

    private static Job job(SessionBook book, SessionInvoice invoice, JobEntry first, Setting setting) {
        String department = setting.customer(invoice.customer())
                .map(one -> one.department())
                .orElse("");
        return book.project(first, department).toBuilder()
                .customer(invoice.customer())
                .currency(book.currency())
                .build();
    }
}
