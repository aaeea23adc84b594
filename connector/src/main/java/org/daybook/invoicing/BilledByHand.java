package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Bills nothing by itself: people decide what is invoiced, by the actions of a catalogue, on record. What is not ready waits for its own
 * reason; the rest is there to be worked on.
 */
final class BilledByHand implements InvoicingPolicy {

    private final Catalogue<?> catalogue;

    BilledByHand(Catalogue<?> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return catalogue.name();
    }

    @Override
    public Billing bill(Job job, List<JobEntry> open, BillingTerms terms) {
        List<Left> waiting = open.stream()
                .map(entry ->
                        new Left(entry.id(), catalogue.whyItWaits(job, entry).orElse(RefusalCode.SELECTED_BY_HAND)))
                .toList();
        return new Billing(List.of(), List.of(), waiting);
    }
}
