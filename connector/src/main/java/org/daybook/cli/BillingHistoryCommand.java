package org.daybook.cli;

import org.daybook.sync.BillingView;
import picocli.CommandLine.Command;

/** Tells what was done. */
@Command(
        name = "history",
        header = "Tell what was done with work that is billed by hand.",
        description = {"Lists every event with who and when: what arrived, what people did, and what was taken back."},
        footer = {"  daybook billing history J-1042", "  daybook billing history koho:100 --json"})
final class BillingHistoryCommand extends BillingLookCommand {

    BillingHistoryCommand(Shell shell) {
        super(shell);
    }

    @Override
    Object told(BillingView view) {
        return view.history();
    }

    @Override
    void tell(Terminal terminal, BillingView view) {
        BillingText.history(terminal, view);
    }
}
