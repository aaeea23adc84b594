package org.daybook.invoicing;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Bills nothing by itself: people select what is invoiced, on the job's invoice selection (JI 2). What is not ready waits for its own
 * reason; the rest is on the selection.
 */
public final class SelectedByHand implements InvoicingPolicy {

    public static final String NAME = "invoice-selection";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Billing bill(Job job, List<JobEntry> open, BillingTerms terms) {
        List<Left> waiting = open.stream()
                .map(entry -> new Left(entry.id(), whyItWaits(job, entry).orElse(RefusalCode.SELECTED_BY_HAND)))
                .toList();
        return new Billing(List.of(), List.of(), waiting);
    }

    /** Whether an entry is offered on the selection. */
    public static boolean offers(Job job, JobEntry entry) {
        return whyItWaits(job, entry).isEmpty();
    }

    private static Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .or(() -> entry.currency().equals(job.currency())
                        ? Optional.empty()
                        : Optional.of(RefusalCode.CURRENCY_MISMATCH));
    }
}
