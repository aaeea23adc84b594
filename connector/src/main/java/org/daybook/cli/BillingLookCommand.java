package org.daybook.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.BillingView;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that looks at work billed by hand, and changes nothing. */
abstract class BillingLookCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "WORK", description = BillingCommand.WORK)
    String work;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    BillingLookCommand(Shell shell) {
        this.shell = shell;
    }

    /** The work as it is now, unless a command looks at it as it was. */
    Optional<BillingView> look(BillingDesk desk) {
        return desk.look(work);
    }

    /** What the command tells programs: the part of the view that it is about. */
    abstract Object told(BillingView view);

    /** What it tells people. */
    abstract void tell(Terminal terminal, BillingView view);

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            BillingView view = look(at.desk().billing()).orElseThrow(this::unknown);
            if (json.asked) {
                shell.terminal().json(told(view));
            } else {
                tell(shell.terminal(), view);
            }
        }
        return ExitCodes.DONE;
    }

    Stop unknown() {
        return Stop.refused("There is no one piece of work called " + work
                + " that is billed by hand. Look at 'daybook billing list', and write it as source:company:job where more"
                + " than one job has this number.");
    }
}
