package org.daybook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns the work that people bill by hand. */
@Command(
        name = "billing",
        header = "Bill by hand: look, act, undo, replay.",
        description = {
            "Groups the commands for sources whose policy leaves billing to people: invoice selections, job invoices, billing"
                    + " books, session books, agencies. Everything they do is kept on record and can be looked at again,"
                    + " event by event."
        },
        subcommands = {
            BillingListCommand.class,
            BillingShowCommand.class,
            BillingActionsCommand.class,
            BillingDoCommand.class,
            BillingUndoCommand.class,
            BillingReadyCommand.class,
            BillingPrintCommand.class,
            BillingHistoryCommand.class,
            BillingAtCommand.class,
            BillingChecksCommand.class
        },
        footer = {
            "  daybook billing show J-1042",
            "  daybook billing do J-1042 \"Close All\" --as paul",
            "  daybook billing at J-1042 3"
        })
final class BillingCommand implements Runnable {

    /** How work is named. */
    static final String WORK =
            "The work: a job by its number or as source:company:job, or source:company for all of a company.";

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Group.incomplete(spec);
    }
}
