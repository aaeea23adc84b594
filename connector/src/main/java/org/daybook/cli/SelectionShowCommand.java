package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.sync.SelectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Show a job's invoice selection. */
@Command(
        name = "show",
        header = "Show a job's invoice selection.",
        description = {
            "Shows the lines with what is open and what goes on the next draft, the drafts, and what was printed."
        },
        footer = {"  daybook selection show J-1042", "  daybook selection show J-1042 --json"})
final class SelectionShowCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "JOB", description = "The job, by its number or as source:company:job.")
    String job;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SelectionView view = at.desk().selections().look(job).orElseThrow(() -> SelectionCommand.unknown(job));
            if (json.asked) {
                shell.terminal().json(view);
            } else {
                SelectionText.show(shell.terminal(), view);
            }
        }
        return ExitCodes.DONE;
    }
}
