package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * How finished work of one kind becomes invoices: the five source systems are policies and settings over one model, not five
 * engines (SS 6). A value, chosen by name in the source's entry mapping.
 */
public interface InvoicingPolicy {

    /** The name that mappings and scenarios use, e.g. {@code work-sessions}. */
    String name();

    /** Bills what can be billed of the job's open entries; every entry is either on an invoice or left out with a reason. */
    Billing bill(Job job, List<JobEntry> open, BillingTerms terms);

    /**
     * What billing a job came to.
     *
     * @param invoices complete invoices; may be empty
     * @param held invoices that cannot be made to stand, with the findings: their entries wait with them
     * @param leftOut entries that are not billed now, each with its reason
     */
    record Billing(List<Invoice> invoices, List<HeldInvoice> held, List<Left> leftOut) {}

    /** An invoice with the reasons it may not go on. */
    record HeldInvoice(Invoice invoice, List<Finding> findings) {}

    /** An entry that is not billed now. */
    record Left(EntryId entry, RefusalCode code) {}
}
