package org.daybook.invoicing.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.Catalogue.Issued;
import org.daybook.invoicing.action.Event.Author;
import org.daybook.work.JobEntry;

/**
 * Everything that happened to one piece of work, and the state it came to: a fold over its events and nothing else, so that it is the
 * same whenever it is reckoned, and for every number of events from the first.
 *
 * <p>An undo is an event like any other; the event it takes back stays on record and is passed over, as is the undo itself.
 *
 * @param <S> the state
 */
public final class History<S> {

    private final Catalogue<S> catalogue;
    private final Function<String, Tables> tables;
    private final List<Event> events;
    private final Folding<S> folded;

    private History(Catalogue<S> catalogue, Function<String, Tables> tables, List<Event> events, Folding<S> folded) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.events = List.copyOf(events);
        this.folded = folded;
    }

    /**
     * @param events as they were recorded, from the first
     * @param tables the accountant's tables of a version that an event names
     * @throws Unrepeatable if an event cannot be repeated
     */
    public static <S> History<S> of(Catalogue<S> catalogue, List<Event> events, Function<String, Tables> tables) {
        Set<Integer> takenBack = takenBack(events);
        Folding<S> folded = new Folding<>(catalogue);
        for (Event event : events) {
            if (event.takesBack().isEmpty() && !takenBack.contains(event.no())) {
                folded.add(event, tables);
            }
        }
        return new History<>(catalogue, tables, events, folded);
    }

    /** The history with what happened since; only an undo has all of it reckoned again. */
    public History<S> then(List<Event> since) {
        if (since.isEmpty()) {
            return this;
        }
        List<Event> all = new ArrayList<>(events);
        all.addAll(since);
        if (since.stream().anyMatch(event -> event.takesBack().isPresent())) {
            return of(catalogue, all, tables);
        }
        Folding<S> further = folded.copy();
        since.forEach(event -> further.add(event, tables));
        return new History<>(catalogue, tables, all, further);
    }

    /** The same history, to be continued by tables that no event names yet. */
    public History<S> by(Function<String, Tables> others) {
        return new History<>(catalogue, others, events, folded);
    }

    /** As it was when so many events had happened. */
    public History<S> until(int no) {
        return of(catalogue, events.subList(0, Math.max(0, Math.min(no, events.size()))), tables);
    }

    public Catalogue<S> catalogue() {
        return catalogue;
    }

    /** What the state after the last event shows; empty as long as nothing arrived. */
    public Optional<Overview> shown() {
        return state().map(catalogue::show);
    }

    /** The state after the last event; empty as long as nothing arrived. */
    public Optional<S> state() {
        return folded.state();
    }

    public List<Event> events() {
        return events;
    }

    /** The number of the last event; zero when there is none. */
    public int last() {
        return events.size();
    }

    /** Every entry of a job that arrived and was not withdrawn, as the record knows it. */
    public Map<EntryId, JobEntry> entries(String job) {
        return folded.entries(job);
    }

    /** Entries of a job that arrived once and were withdrawn since: they may come back, though a document of this work bills them. */
    public Set<EntryId> withdrawn(String job) {
        return folded.withdrawn(job);
    }

    /** What came for a job last. */
    public Optional<Arrival> lastArrival(String job) {
        return folded.lastArrival(job);
    }

    /** The documents made, by reference, as these rules make them of the record. */
    public Map<String, Invoice> issued() {
        return folded.issued();
    }

    /** Something came from the source: the event that says so. */
    public Event arrived(Arrival arrival, Author by) {
        return Event.arrived(last() + 1, arrival, by);
    }

    /**
     * What somebody is about to add to a history.
     *
     * @param documents what it makes; they have no references yet, and credit what they credit by its reference
     * @param state the state after it, as far as it does not depend on those
     */
    public record Done<S>(Event event, List<Issue> documents, S state) {}

    /** Somebody does something; refused with every reason. Without a state there is nothing to work on. */
    public Outcome<Done<S>> act(String action, Given given, boolean mayPrint, Author by) {
        Optional<ActionType<S>> type = catalogue.named(action);
        if (type.isEmpty()) {
            return Outcome.refused(
                    Finding.of(RefusalCode.UNKNOWN_ACTION, action, "There is no action '" + action + "'."));
        }
        if (state().isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_BILLED_BY_HAND, action);
        }
        Setting setting = tables.apply(by.mappingVersion()).on(by.day(), by.actor(), mayPrint);
        return catalogue
                .act(type.get(), state().get(), given, setting, List.of())
                .then(issued -> Outcome.done(
                        new Done<>(Event.of(last() + 1, action, given, by), byReference(issued), issued.state())));
    }

    private List<Issue> byReference(Issued<S> issued) {
        return issued.documents().stream().map(folded::byReference).toList();
    }

    /** Takes back what was done last and still stands; what arrived since stays. */
    public Outcome<Done<S>> undo(Author by) {
        Optional<Event> last = lastAct();
        if (last.isEmpty()) {
            return Outcome.refused(RefusalCode.NOTHING_TO_UNDO, Event.UNDO);
        }
        Event act = last.get();
        if (!isUndoable(act)) {
            return Outcome.refused(Finding.of(
                    RefusalCode.NOT_UNDOABLE,
                    "event " + act.no(),
                    act.action() + ", done by " + act.actor() + " on " + act.day() + ", cannot be taken back."));
        }
        Event undo = Event.undo(last() + 1, act, by);
        List<Event> with = new ArrayList<>(events);
        with.add(undo);
        return Outcome.done(
                new Done<>(undo, List.of(), of(catalogue, with, tables).state().orElseThrow()));
    }

    /** What an undo would take back now. */
    public Optional<Event> undoable() {
        return lastAct().filter(this::isUndoable);
    }

    /** Nothing has left the house by it, and no document was made of it. */
    private boolean isUndoable(Event act) {
        return act.documents().isEmpty()
                && catalogue.named(act.action()).filter(ActionType::undoable).isPresent();
    }

    private Optional<Event> lastAct() {
        Set<Integer> takenBack = takenBack();
        return events.stream()
                .filter(Event::isAct)
                .filter(event -> !takenBack.contains(event.no()))
                .reduce((before, after) -> after);
    }

    /** Numbers of the events that were taken back. */
    public Set<Integer> takenBack() {
        return takenBack(events);
    }

    private static Set<Integer> takenBack(List<Event> events) {
        return events.stream().flatMap(event -> event.takesBack().stream()).collect(Collectors.toSet());
    }
}
