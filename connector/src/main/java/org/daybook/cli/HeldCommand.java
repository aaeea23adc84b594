package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.Reports.HeldItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what waits for a person. */
@Command(
        name = "held",
        header = "List what waits for a person, why, and what to do.",
        description = {
            "Lists held documents, entries that could not be read, and findings on entries, oldest first.",
            "",
            "Ends with 0 also when something is held: being held is no failure of the command."
        },
        footer = {"  daybook held", "  daybook held --limit 10 --json"})
final class HeldCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many. Default: ${DEFAULT-VALUE}.")
    int limit = 200;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    HeldCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Stop.usage("--limit is " + limit + ". Give a number from 1 on.");
        }
        try (DeskAtHand at = shell.house().open(site.existing())) {
            List<HeldItem> held = at.desk().held(limit);
            if (json.asked) {
                shell.terminal().json(held);
            } else {
                HeldText.print(shell.terminal(), held);
            }
        }
        return ExitCodes.DONE;
    }
}
