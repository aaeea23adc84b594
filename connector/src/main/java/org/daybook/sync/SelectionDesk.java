package org.daybook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/**
 * Working on invoice selections: the part of the {@link Desk} for the jobs that people select by hand.
 *
 * <p>Jobs are named by their number, or as source:company:job where more than one has it.
 */
public interface SelectionDesk {

    /** The jobs that have a selection, the one worked on last first. */
    List<Listed> list();

    /** A job that has a selection, and what was done last. */
    record Listed(
            String name,
            String source,
            String company,
            String job,
            int events,
            String last,
            String actor,
            Instant at) {}

    /** The selection as it is now; empty if there is no job of that name, or more than one. */
    Optional<SelectionView> look(String job);

    /** The selection as it was when so many events had happened; empty also if there were never so many. */
    Optional<SelectionView> at(String job, int event);

    /** Does an action and keeps it on record; refused with every reason, and done with what asks for attention. */
    Decision act(String job, Act act, Person person);

    /**
     * What somebody asks for.
     *
     * @param action product name of the action
     * @param given its arguments, by name
     * @param after number of the last event that was seen; refused if there are others since. Empty: whatever there is
     */
    record Act(String action, Map<String, String> given, Optional<Integer> after) {
        public Act {
            given = Map.copyOf(given);
        }
    }

    /** Takes back what was done last. */
    Decision undo(String job, Optional<Integer> after, Person person);
}
