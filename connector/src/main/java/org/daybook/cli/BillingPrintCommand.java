package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Job Invoicing and Job Crediting. */
@Command(
        name = "print",
        header = "Print the approved drafts of many jobs at once.",
        description = {
            "Prints what 'daybook billing ready' lists, job by job, and says for each what became of it. Each is an event on"
                    + " the job's own record; totals of zero are printed too. What is printed waits for approval by somebody"
                    + " else.",
            "",
            "Ends with 1 if any was refused; the others are printed nevertheless."
        },
        footer = {
            "  daybook billing print --as paul",
            "  daybook billing print --totals NON_ZERO --date 2026-01-31 --company 10 --as paul",
            "  daybook billing print --credit-memos --as paul --json"
        })
final class BillingPrintCommand extends DecisionCommand {

    @Mixin
    BatchOptions which;

    BillingPrintCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return desk.billing().print(which.batch(), who);
    }

    @Override
    String whenNothing() {
        return "Nothing is ready to be printed.";
    }
}
