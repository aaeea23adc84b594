package org.daybook.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Overview;

/**
 * Work that people bill by hand, as a person sees it: what it shows, what can be done with it, what was made of it, and what was done.
 *
 * @param name source:company:job, or source:company where the work is all of a company
 * @param policy the invoicing policy it is billed by, which names its catalogue of actions
 * @param job empty where the work is all of a company
 * @param events how many there are
 * @param at how many events this shows: {@code events} when it is as it is now
 * @param documents what was made from here, in the order it was made, as the register has it now
 * @param actions what can be done; nothing with work as it was
 * @param undo number of the event that an undo would take back now
 */
public record BillingView(
        String name,
        String policy,
        String source,
        String company,
        String job,
        int events,
        int at,
        Overview overview,
        List<Made> documents,
        List<Offered> actions,
        List<Happened> history,
        Optional<Integer> undo) {

    /** A document made from here. */
    public record Made(
            String reference,
            Optional<String> number,
            Invoice.Kind kind,
            String customer,
            Money total,
            DocumentState state) {}

    /** An action by its product name, with what it asks for. */
    public record Offered(String name, String meaning, boolean undoable, List<Argument> arguments) {}

    /**
     * One event of the history.
     *
     * @param arrived how many entries came or changed by it
     * @param takenBack an undo has taken it back
     */
    public record Happened(
            int no,
            String action,
            Map<String, String> given,
            String actor,
            Instant at,
            LocalDate day,
            String mappingVersion,
            int arrived,
            List<String> documents,
            boolean takenBack) {}
}
