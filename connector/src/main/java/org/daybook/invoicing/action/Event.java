package org.daybook.invoicing.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a piece of work: what is kept on record, so that its state at any time can be reckoned from it.
 *
 * @param no position in the history, from 1
 * @param action product name of the action; {@link #ARRIVED} or {@link #UNDO}
 * @param day the business day it was done on, in the company's zone; what the rule took for today
 * @param mappingVersion the version of the tables it was done by
 * @param arrival what came from the source, where that is what happened
 * @param documents references of the documents it made, in their order
 */
public record Event(
        int no,
        String action,
        Given given,
        String actor,
        Instant at,
        LocalDate day,
        String mappingVersion,
        Optional<Arrival> arrival,
        List<String> documents) {

    /** Entries or the job came, or changed, at the source. */
    public static final String ARRIVED = "Entries arrived";

    /** Takes back an earlier event, which is named by its number. */
    public static final String UNDO = "Undo";

    private static final String TAKEN_BACK = "Event";

    public Event {
        documents = List.copyOf(documents);
    }

    /** Who does something, when, and by which tables. */
    public record Author(String actor, Instant at, LocalDate day, String mappingVersion) {}

    static Event of(int no, String action, Given given, Author by) {
        return new Event(
                no, action, given, by.actor(), by.at(), by.day(), by.mappingVersion(), Optional.empty(), List.of());
    }

    static Event arrived(int no, Arrival arrival, Author by) {
        return new Event(
                no,
                ARRIVED,
                Given.NOTHING,
                by.actor(),
                by.at(),
                by.day(),
                by.mappingVersion(),
                Optional.of(arrival),
                List.of());
    }

    static Event undo(int no, Event last, Author by) {
        return of(no, UNDO, new Given(java.util.Map.of(TAKEN_BACK, Integer.toString(last.no()))), by);
    }

    /** The same event, having made these documents. */
    public Event making(List<String> references) {
        return new Event(no, action, given, actor, at, day, mappingVersion, arrival, references);
    }

    /** Number of the event that this one takes back, if it is an undo. */
    public Optional<Integer> takesBack() {
        return action.equals(UNDO) ? Optional.of(Integer.valueOf(given.need(TAKEN_BACK))) : Optional.empty();
    }

    /** Whether a person decided it, and it is no undo. */
    boolean isAct() {
        return arrival.isEmpty() && !action.equals(UNDO);
    }
}
