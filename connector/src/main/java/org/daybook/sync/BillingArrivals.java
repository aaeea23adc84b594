package org.daybook.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.sync.Histories.Work;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Puts on record what came for a job that people bill by hand: an event, so that a state follows from its record alone. Looked at as
 * often as the job is marked; where nothing is new, nothing is written.
 */
final class BillingArrivals {

    private final Register register;
    private final BillingRecord record;

    BillingArrivals(Register register, BillingRecord record) {
        this.register = register;
        this.record = record;
    }

    /** @param work the job with its entries on no live document */
    void take(Catalogue<?> catalogue, JobWork work, Rules rules) {
        Job job = work.job();
        Optional<Job> mainJob = mainJob(work);
        boolean ofCompany = catalogue.scope() == Catalogue.Scope.COMPANY;
        String number = ofCompany ? "" : catalogue.billedOn(job, mainJob).number();
        Work on = new Work(catalogue.name(), work.source(), job.company(), number);
        History<?> history = record.open(on, rules);
        Map<String, String> settings = rules.source(work.source()).settings();
        Optional<Arrival> news = news(work, mainJob, history, settings);
        if (news.isPresent()) {
            Event event = history.arrived(news.get(), record.author(on, InvoiceJobs.MAKER, rules));
            Outcome<Integer> appended = record.append(on, event, rules, List.of());
            if (!appended.isDone()) {
                throw new Unavailable(on.name() + " is being worked on just now: " + appended.reasons());
            }
        }
    }

    private Optional<Arrival> news(
            JobWork work, Optional<Job> mainJob, History<?> history, Map<String, String> settings) {
        Job job = work.job();
        Map<EntryId, JobEntry> known = history.entries(job.number());
        Set<EntryId> ours = new HashSet<>(work.ids());
        ours.addAll(known.keySet());
        ours.addAll(history.withdrawn(job.number()));
        List<JobEntry> changed = new ArrayList<>();
        Set<EntryId> withdrawn = new LinkedHashSet<>(known.keySet());
        for (JobEntry entry : register.entries().entriesOf(work.source(), job.company(), job.number())) {
            if (ours.contains(entry.id())
                    && history.catalogue().whyItWaits(job, entry).isEmpty()) {
                withdrawn.remove(entry.id());
                if (!entry.equals(known.get(entry.id()))) {
                    changed.add(entry);
                }
            }
        }
        Arrival arrival = new Arrival(job, mainJob, changed, List.copyOf(withdrawn), settings);
        return isNews(arrival, history) ? Optional.of(arrival) : Optional.empty();
    }

    private Optional<Job> mainJob(JobWork work) {
        return work.job()
                .mainJob()
                .flatMap(
                        main -> register.entries().job(work.source(), work.job().company(), main));
    }

    /** A job of which nothing can be billed yet opens nothing. */
    private static boolean isNews(Arrival arrival, History<?> history) {
        if (!arrival.entries().isEmpty() || !arrival.withdrawn().isEmpty()) {
            return true;
        }
        return history.lastArrival(arrival.job().number())
                .filter(last -> !last.job().equals(arrival.job())
                        || !last.mainJob().equals(arrival.mainJob())
                        || !last.settings().equals(arrival.settings()))
                .isPresent();
    }
}
