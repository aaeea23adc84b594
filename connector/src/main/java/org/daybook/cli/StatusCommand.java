package org.daybook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole site at a glance. */
@Command(
        name = "status",
        header = "Tell how far everything has come.",
        description = {
            "Prints counts and money of documents by company, source, ledger and stage; entries by what became of"
                    + " them; and when each source and ledger was last reached."
        },
        footer = {"  daybook status", "  daybook status --json | jq .moving"})
final class StatusCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    StatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            if (json.asked) {
                shell.terminal().json(at.desk().overview());
            } else {
                OverviewText.print(shell.terminal(), at.desk().overview());
                shell.terminal().line();
                shell.terminal().line(Terminal.Look.FAINT, "Told by " + at.place() + ".");
            }
        }
        return ExitCodes.DONE;
    }
}
