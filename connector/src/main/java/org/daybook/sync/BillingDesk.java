package org.daybook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/**
 * Billing by hand: the part of the {@link Desk} for sources whose policy leaves it to people what is billed.
 *
 * <p>Work is named by its job's number; as source:company:job where more than one has it; as source:company where people bill
 * everything of a company at once. The policy and a slash before it tell two of the same name apart.
 */
public interface BillingDesk {

    /** What people bill by hand, the one worked on last first. */
    List<Listed> list();

    /**
     * Work on record, with what was done last.
     *
     * @param job empty where the work is all of a company
     */
    record Listed(
            String name,
            String policy,
            String source,
            String company,
            String job,
            int events,
            String last,
            String actor,
            Instant at) {}

    /** The work as it is now; empty if there is none of that name, or more than one. */
    Optional<BillingView> look(String work);

    /** The work as it was when so many events had happened; empty also if there were never so many. */
    Optional<BillingView> at(String work, int event);

    /**
     * The checks that an agency has written, for the printer: those not void, from one number to another, both inclusive (features A5).
     * Empty if there is no agency of that name.
     */
    Optional<CheckFile> checks(String work, long from, long to);

    /** Does an action and keeps it on record; refused with every reason, and done with what asks for attention. */
    Decision act(String work, Act act, Person person);

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
    Decision undo(String work, Optional<Integer> after, Person person);
}
