package org.daybook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Tables;

/** What people did by actions, kept event by event: the record that states are reckoned from. */
public interface Histories {

    /**
     * One piece of work that has a history.
     *
     * @param catalogue name of the catalogue its actions are from
     */
    record Work(String catalogue, String source, String company, String job) {

        /** E.g. {@code koho:100:J-1042}. */
        public String name() {
            return source + ":" + company + ":" + job;
        }
    }

    /** The events of a piece of work, from the first; none, if there is no such work. */
    List<Event> events(Work work);

    /**
     * Adds the next event with the documents it makes, and its audit event, in one transaction. Documents are recorded as the billing
     * run records its own: Invoiced, with one claim for each entry they bill; a credit memo lets its invoice's entries go if it
     * restores them.
     *
     * @param tables what the event's mapping version says; kept with it, once a version
     * @return the number of the event; or refused with HISTORY_MOVED_ON when somebody wrote that event before, or with
     *     BILLED_ELSEWHERE when an entry stands on a live document that was not made by this work
     */
    Outcome<Integer> append(Work work, Event event, Tables tables, List<Made> documents);

    /**
     * A document made by an action.
     *
     * @param credited the document a credit memo credits
     * @param restore the credited entries are free again (JI 2.20 Restore Job Entries)
     */
    record Made(NewDocument document, Optional<Document> credited, boolean restore) {}

    /** The tables kept with the events of a mapping version. */
    Optional<Tables> tables(String mappingVersion);

    /** All work of a catalogue, the one worked on last first. */
    List<Kept> all(String catalogue);

    /** Work on record, with what happened last. */
    record Kept(Work work, int events, String action, String actor, Instant at) {}

    /** Work of a catalogue on jobs of this number, whatever the source and company. */
    List<Work> onJob(String catalogue, String job);

    /** The work whose action made this document. */
    Optional<Work> maker(String externalRef);
}
