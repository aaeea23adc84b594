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
     * @param job empty where the work is everything of the company
     */
    record Work(String catalogue, String source, String company, String job) {

        /** E.g. {@code koho:100:J-1042}; {@code koho:100} is all that koho has for company 100. */
        public String name() {
            return source + ":" + company + (job.isEmpty() ? "" : ":" + job);
        }
    }

    /** The events of a piece of work, from the first; none, if there is no such work. */
    default List<Event> events(Work work) {
        return events(work, 0);
    }

    /** The events of a piece of work after the one of this number. */
    List<Event> events(Work work, int after);

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

    /** All work, the one worked on last first. */
    List<Kept> all();

    /** Work on record, with what happened last. */
    record Kept(Work work, int events, String action, String actor, Instant at) {}

    /** Work on jobs of this number, whatever the catalogue, source and company; empty: on whole companies. */
    List<Work> onJob(String job);

    /** The work whose action made this document. */
    Optional<Work> maker(String externalRef);
}
