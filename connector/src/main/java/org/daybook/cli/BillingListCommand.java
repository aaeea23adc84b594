package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.BillingDesk.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the work that people bill by hand. */
@Command(
        name = "list",
        header = "List what is billed by hand.",
        description = {"Lists the work that people bill by hand, the one worked on last first."},
        footer = {"  daybook billing list", "  daybook billing list --json"})
final class BillingListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    BillingListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            List<Listed> works = at.desk().billing().list();
            if (json.asked) {
                shell.terminal().json(works);
            } else {
                BillingText.list(shell.terminal(), works);
            }
        }
        return ExitCodes.DONE;
    }
}
