package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.invoicing.selection.BatchPrinting;
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

    /**
     * Which approved drafts Job Invoicing is to print (JI 2.23).
     *
     * @param creditMemos yes: Job Crediting, which prints credit memos; no: invoices
     * @param customer of one bill-to customer alone
     * @param date the documents' date, as far as the company's books are open on it; today elsewhere
     * @param source of the jobs of one source alone
     * @param company of the jobs of one company alone
     */
    record Batch(
            boolean creditMemos,
            BatchPrinting.Totals totals,
            Optional<String> customer,
            Optional<LocalDate> date,
            Optional<String> source,
            Optional<String> company) {}

    /**
     * A job whose approved drafts a batch prints.
     *
     * @param name tells the job from every other work
     * @param total what its drafts come to before tax, in the job's currency
     */
    record Ready(String name, String title, String customer, int drafts, Money total) {}

    /** What a batch would print now, in the order of companies and jobs. */
    List<Ready> ready(Batch batch);

    /**
     * Prints what is ready, job by job: one that is refused stops no other, and its reasons are told. Each is an event on its job's own
     * record, as if it had been printed by hand; totals of zero are printed too.
     */
    List<Decision> print(Batch batch, Person person);
}
