package org.daybook.invoicing.finishedwork;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.BillingTerms;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.invoicing.JobBilling;
import org.daybook.invoicing.Sifted;
import org.daybook.invoicing.WorkDocuments;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Bills finalized work by time and materials, as CLIPitc does; everything else waits, each entry for its own reason (SS 2). */
public final class FinalizedWork implements InvoicingPolicy {

    @Override
    public String name() {
        return "finalized-work";
    }

    @Override
    public Billing bill(Job job, List<JobEntry> open, BillingTerms terms) {
        Sifted sifted = Sifted.of(open, entry -> whyItWaits(entry, terms));
        return JobBilling.of(job, sifted.atNoChargeWhereContractual(), terms, new WorkDocuments());
    }

    private static Optional<RefusalCode> whyItWaits(JobEntry entry, BillingTerms terms) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .or(() -> EntryReadiness.cutOff(entry, terms.cutOff()));
    }
}
