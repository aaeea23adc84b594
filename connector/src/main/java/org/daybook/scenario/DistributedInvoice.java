package org.daybook.scenario;

import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.DistributionJournal;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.posting.DimensionOwner;

/** An invoice of Job Manager as a document of the books: with integration on, its distribution is its journal (SS 1.3 R7). */
final class DistributedInvoice {

    private DistributedInvoice() {}

    /** Empty where no job has such an invoice, or it has no items. */
    static Optional<Documents.Made> of(World world, String number) {
        JobOffice office = JobOffice.of(world);
        return office.jobOf(number)
                .flatMap(job -> of(world, job, office.invoice(number).orElseThrow()));
    }

    private static Optional<Documents.Made> of(World world, JobInvoices job, ChargeInvoice invoice) {
        return invoice.document(job.job())
                .map(document -> job.settings().integration()
                        ? distributed(world, job, invoice, document)
                        : world.documents().shown(invoice.number(), document));
    }

    private static Documents.Made distributed(World world, JobInvoices job, ChargeInvoice invoice, Invoice document) {
        Outcome<Journal> journal = DistributionJournal.of(job, invoice, world.setting());
        return new Documents.Made(invoice.number(), document, journal, journal.reasons(), DimensionOwner.JOB);
    }
}
