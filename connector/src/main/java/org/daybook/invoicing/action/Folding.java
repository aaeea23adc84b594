package org.daybook.invoicing.action;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.Catalogue.Issued;
import org.daybook.work.JobEntry;

/**
 * What the events of a history have come to so far: the state, what arrived for each job, and the references of the documents made.
 * Written to only while a history is reckoned.
 */
final class Folding<S> {

    private final Catalogue<S> catalogue;
    private Optional<S> state = Optional.empty();
    private final Map<String, Map<EntryId, JobEntry>> entries = new HashMap<>();
    private final Map<String, Set<EntryId>> withdrawn = new HashMap<>();
    private final Map<String, Arrival> arrivals = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, Invoice> issued = new LinkedHashMap<>();

    Folding(Catalogue<S> catalogue) {
        this.catalogue = catalogue;
    }

    Folding<S> copy() {
        Folding<S> copy = new Folding<>(catalogue);
        copy.state = state;
        copy.entries.putAll(entries);
        copy.withdrawn.putAll(withdrawn);
        copy.arrivals.putAll(arrivals);
        copy.references.putAll(references);
        copy.issued.putAll(issued);
        return copy;
    }

    Optional<S> state() {
        return state;
    }

    Map<EntryId, JobEntry> entries(String job) {
        return entries.getOrDefault(job, Map.of());
    }

    Set<EntryId> withdrawn(String job) {
        return withdrawn.getOrDefault(job, Set.of());
    }

    Optional<Arrival> lastArrival(String job) {
        return Optional.ofNullable(arrivals.get(job));
    }

    Map<String, Invoice> issued() {
        return Collections.unmodifiableMap(issued);
    }

    /** A credit memo names the invoice it credits as the work does; the register knows it by its reference. */
    Issue byReference(Issue issue) {
        Optional<String> credited = issue.invoice().credits();
        if (credited.isEmpty()) {
            return issue;
        }
        String reference = references.getOrDefault(credited.get(), credited.get());
        return issue.of(issue.invoice().crediting(reference));
    }

    void add(Event event, Function<String, Tables> tables) {
        if (event.arrival().isPresent()) {
            arrive(event.arrival().get());
        } else {
            repeat(event, tables.apply(event.mappingVersion()).on(event.day(), event.actor(), true));
        }
    }

    private void arrive(Arrival arrival) {
        String job = arrival.job().number();
        Map<EntryId, JobEntry> known = new LinkedHashMap<>(entries(job));
        arrival.entries().forEach(entry -> known.put(entry.id(), entry));
        arrival.withdrawn().forEach(known::remove);
        entries.put(job, known);
        Set<EntryId> gone = new HashSet<>(withdrawn(job));
        gone.addAll(arrival.withdrawn());
        gone.removeAll(known.keySet());
        withdrawn.put(job, gone);
        arrivals.put(job, arrival);
        state = Optional.of(catalogue.take(state, arrival));
    }

    private void repeat(Event event, Setting setting) {
        S before = state.orElseThrow(() -> unrepeatable(event, "nothing had arrived"));
        ActionType<S> type =
                catalogue.named(event.action()).orElseThrow(() -> unrepeatable(event, "there is no such action"));
        Outcome<Issued<S>> outcome = catalogue.act(type, before, event.given(), setting, event.documents());
        if (!(outcome instanceof Outcome.Done<Issued<S>> done)) {
            throw unrepeatable(event, "it is refused now: " + outcome.reasons());
        }
        state = Optional.of(done.value().state());
        remember(done.value().documents(), event.documents());
    }

    private void remember(List<Issue> made, List<String> recorded) {
        for (int i = 0; i < Math.min(made.size(), recorded.size()); i++) {
            references.put(made.get(i).number(), recorded.get(i));
            issued.put(recorded.get(i), made.get(i).invoice());
        }
    }

    private static Unrepeatable unrepeatable(Event event, String why) {
        return new Unrepeatable(
                "event " + event.no() + " (" + event.action() + ") cannot be repeated from the record: " + why);
    }
}
