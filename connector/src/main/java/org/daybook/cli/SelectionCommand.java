package org.daybook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns the invoice selections that people work on. */
@Command(
        name = "selection",
        header = "Work on invoice selections: select, approve, print, undo, replay.",
        description = {
            "Groups the commands for jobs whose source is billed by the policy invoice-selection: people choose what is"
                    + " invoiced. Everything they do is kept on record and can be looked at again, event by event."
        },
        subcommands = {
            SelectionListCommand.class,
            SelectionShowCommand.class,
            SelectionActionsCommand.class,
            SelectionDoCommand.class,
            SelectionUndoCommand.class,
            SelectionHistoryCommand.class,
            SelectionAtCommand.class
        },
        footer = {
            "  daybook selection show J-1042",
            "  daybook selection do J-1042 \"Close All\" --as paul",
            "  daybook selection at J-1042 3"
        })
final class SelectionCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Group.incomplete(spec);
    }

    /** The refusal when a job has no selection, or not one only. */
    static Stop unknown(String job) {
        return Stop.refused("There is no one invoice selection for job " + job
                + ". Look at 'daybook selection list', and write it as source:company:job where more than one job has"
                + " this number.");
    }
}
