package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.BillingDesk.Ready;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the jobs whose approved drafts can be printed at once. */
@Command(
        name = "ready",
        header = "List the approved drafts that 'billing print' would print.",
        description = {
            "Lists the jobs with drafts that are approved for invoicing, and what those come to before tax. Parts of blanket"
                    + " invoices are printed with those, and not listed."
        },
        footer = {"  daybook billing ready", "  daybook billing ready --totals NON_ZERO --company 10 --json"})
final class BillingReadyCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    BatchOptions which;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    BillingReadyCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            List<Ready> ready = at.desk().billing().ready(which.batch());
            if (json.asked) {
                shell.terminal().json(ready);
            } else {
                BillingText.ready(shell.terminal(), ready);
            }
        }
        return ExitCodes.DONE;
    }
}
