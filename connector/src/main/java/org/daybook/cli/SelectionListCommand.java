package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.SelectionDesk.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the jobs that have an invoice selection. */
@Command(
        name = "list",
        header = "List the jobs that are selected by hand.",
        description = {"Lists the jobs that have an invoice selection, the one worked on last first."},
        footer = {"  daybook selection list", "  daybook selection list --json"})
final class SelectionListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            List<Listed> jobs = at.desk().selections().list();
            if (json.asked) {
                shell.terminal().json(jobs);
            } else {
                SelectionText.list(shell.terminal(), jobs);
            }
        }
        return ExitCodes.DONE;
    }
}
