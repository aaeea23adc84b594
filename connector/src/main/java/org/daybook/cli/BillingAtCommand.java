package org.daybook.cli;

import java.util.Optional;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.BillingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows work billed by hand as it was. */
@Command(
        name = "at",
        header = "Show work that is billed by hand as it was.",
        description = {"Repeats the first events of the history and shows what they came to."},
        footer = {"  daybook billing at J-1042 3", "  daybook billing at koho:100 3 --json"})
final class BillingAtCommand extends BillingLookCommand {

    @Parameters(index = "1", paramLabel = "EVENT", description = "Number of the last event to repeat, from 1.")
    int event;

    BillingAtCommand(Shell shell) {
        super(shell);
    }

    @Override
    Optional<BillingView> look(BillingDesk desk) {
        if (event < 1) {
            throw Stop.usage("EVENT is " + event + ". Give a number from 1 on.");
        }
        return desk.at(work, event);
    }

    @Override
    Object told(BillingView view) {
        return view;
    }

    @Override
    void tell(Terminal terminal, BillingView view) {
        BillingText.show(terminal, view);
    }

    @Override
    Stop unknown() {
        return Stop.refused(work + " has no event " + event + ". 'daybook billing history " + work + "' lists them.");
    }
}
