package org.daybook.cli;

import org.daybook.sync.BillingView;
import picocli.CommandLine.Command;

/** Lists what can be done. */
@Command(
        name = "actions",
        header = "List what can be done with work that is billed by hand.",
        description = {"Lists the actions by their product names, each with what it asks for."},
        footer = {"  daybook billing actions J-1042", "  daybook billing actions koho:100 --json"})
final class BillingActionsCommand extends BillingLookCommand {

    BillingActionsCommand(Shell shell) {
        super(shell);
    }

    @Override
    Object told(BillingView view) {
        return view.actions();
    }

    @Override
    void tell(Terminal terminal, BillingView view) {
        BillingText.actions(terminal, view);
    }
}
