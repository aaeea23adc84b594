package org.daybook.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.selection.CloseAll;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.Printing;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Bills work that a person or a run has chosen on one document, with the tax, discount and checks of every other: through the invoice
 * selection of the job it is billed under.
 */
public final class OneDocument {

    private OneDocument() {}

    /** An invoice, or a credit memo where the total is below zero; refused where it cannot stand. */
    public static Outcome<Invoice> of(Job job, List<JobEntry> entries, LocalDate date, Setting setting) {
        List<JobEntry> ofTheJob = entries.stream()
                .map(entry -> entry.toBuilder().job(job.number()).build())
                .toList();
        Printing printing = Printing.on(date, setting.customers(), setting.taxCodes());
        WorkDocuments documents = new WorkDocuments();
        return CloseAll.on(InvoiceSelection.open(job, ofTheJob))
                .then(documents::approve)
                .then(approved -> documents.print(approved, printing))
                .then(printed -> Outcome.done(printed.get(0)));
    }

    /** The same document, due on another day and crediting another, if it credits one. */
    public static Invoice due(Invoice invoice, LocalDate dueDate, java.util.Optional<String> credits) {
        return new Invoice(
                invoice.kind(),
                invoice.company(),
                invoice.customer(),
                invoice.job(),
                invoice.department(),
                invoice.date(),
                dueDate,
                invoice.currency(),
                invoice.lines(),
                invoice.discount(),
                credits,
                invoice.jobGroup(),
                invoice.capitalization(),
                invoice.rounding(),
                invoice.exchange());
    }
}
