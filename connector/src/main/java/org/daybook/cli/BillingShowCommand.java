package org.daybook.cli;

import org.daybook.sync.BillingView;
import picocli.CommandLine.Command;

/** Shows work billed by hand. */
@Command(
        name = "show",
        header = "Show work that is billed by hand.",
        description = {"Shows what it comes to, its lines or books, and the documents made of it."},
        footer = {"  daybook billing show J-1042", "  daybook billing show koho:100 --json"})
final class BillingShowCommand extends BillingLookCommand {

    BillingShowCommand(Shell shell) {
        super(shell);
    }

    @Override
    Object told(BillingView view) {
        return view;
    }

    @Override
    void tell(Terminal terminal, BillingView view) {
        BillingText.show(terminal, view);
    }
}
