package org.daybook.invoicing.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final Optional<S> state;

    private History(Catalogue<S> catalogue, Function<String, Tables> tables, List<Event> events, Optional<S> state) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.events = List.copyOf(events);
        this.state = state;
    }

    /**
     * @param events as they were recorded, from the first
     * @param tables the accountant's tables of a version that an event names
     * @throws IllegalStateException if an event cannot be repeated: then the record is not the one that was written
     */
    public static <S> History<S> of(Catalogue<S> catalogue, List<Event> events, Function<String, Tables> tables) {
        Set<Integer> takenBack =
                events.stream().flatMap(event -> event.takesBack().stream()).collect(Collectors.toSet());
        History<S> history = new History<>(catalogue, tables, List.of(), Optional.empty());
        Optional<S> state = Optional.empty();
        for (Event event : events) {
            if (event.takesBack().isEmpty() && !takenBack.contains(event.no())) {
                state = Optional.of(history.after(state, event));
            }
        }
        return new History<>(catalogue, tables, events, state);
    }

    /** As it was when so many events had happened. */
    public History<S> until(int no) {
        return of(catalogue, events.subList(0, Math.max(0, Math.min(no, events.size()))), tables);
    }

    /** The state after the last event; empty as long as nothing arrived. */
    public Optional<S> state() {
        return state;
    }

    public List<Event> events() {
        return events;
    }

    /** The number of the last event; zero when there is none. */
    public int last() {
        return events.size();
    }

    /** Every entry that arrived and was not withdrawn, as the record knows it. */
    public Map<EntryId, JobEntry> entries() {
        Map<EntryId, JobEntry> known = new LinkedHashMap<>();
        arrivals().forEach(arrival -> {
            arrival.entries().forEach(entry -> known.put(entry.id(), entry));
            arrival.withdrawn().forEach(known::remove);
        });
        return known;
    }

    public Optional<Arrival> lastArrival() {
        List<Arrival> all = arrivals();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private List<Arrival> arrivals() {
        return events.stream().flatMap(event -> event.arrival().stream()).toList();
    }

    /** Something came from the source. */
    public Done<S> arrived(Arrival arrival, Author by) {
        Event event = Event.arrived(last() + 1, arrival, by);
        return new Done<>(event, List.of(), catalogue.take(state, arrival));
    }

    /**
     * What somebody is about to add to a history.
     *
     * @param documents what it makes; they have no references yet
     * @param state the state after it, as far as it does not depend on those
     */
    public record Done<S>(Event event, List<Invoice> documents, S state) {}

    /** Somebody does something; refused with every reason. Without a state there is nothing to work on. */
    public Outcome<Done<S>> act(String action, Given given, boolean mayPrint, Author by) {
        Optional<ActionType<S>> type = catalogue.named(action);
        if (type.isEmpty()) {
            return Outcome.refused(
                    Finding.of(RefusalCode.UNKNOWN_ACTION, action, "There is no action '" + action + "'."));
        }
        if (state.isEmpty()) {
            return Outcome.refused(RefusalCode.NO_SUCH_SELECTION, action);
        }
        Setting setting = tables.apply(by.mappingVersion()).on(by.day(), by.actor(), mayPrint);
        return catalogue
                .act(type.get(), state.get(), given, setting, List.of())
                .then(issued -> Outcome.done(
                        new Done<>(Event.of(last() + 1, action, given, by), issued.documents(), issued.state())));
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

    private boolean isUndoable(Event act) {
        return catalogue.named(act.action()).filter(ActionType::undoable).isPresent();
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
        return events.stream().flatMap(event -> event.takesBack().stream()).collect(Collectors.toSet());
    }

    private S after(Optional<S> before, Event event) {
        if (event.arrival().isPresent()) {
            return catalogue.take(before, event.arrival().get());
        }
        S state = before.orElseThrow(() -> unrepeatable(event, "nothing had arrived"));
        ActionType<S> type =
                catalogue.named(event.action()).orElseThrow(() -> unrepeatable(event, "there is no such action"));
        Setting setting = tables.apply(event.mappingVersion()).on(event.day(), event.actor(), true);
        Outcome<Issued<S>> outcome = catalogue.act(type, state, event.given(), setting, event.documents());
        if (outcome instanceof Outcome.Done<Issued<S>> done) {
            return done.value().state();
        }
        throw unrepeatable(event, "it is refused now: " + outcome.reasons());
    }

    private static IllegalStateException unrepeatable(Event event, String why) {
        return new IllegalStateException(
                "event " + event.no() + " (" + event.action() + ") cannot be repeated from the record: " + why);
    }
}
