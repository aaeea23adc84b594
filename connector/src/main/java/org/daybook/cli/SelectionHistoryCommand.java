package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.sync.SelectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tell what was done on a job's invoice selection. */
@Command(
        name = "history",
        header = "Tell what was done on a job's invoice selection.",
        description = {"Lists every event with who and when: what arrived, what people did, and what was taken back."},
        footer = {"  daybook selection history J-1042", "  daybook selection history J-1042 --json"})
final class SelectionHistoryCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "JOB", description = "The job, by its number or as source:company:job.")
    String job;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionHistoryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SelectionView view = at.desk().selections().look(job).orElseThrow(() -> SelectionCommand.unknown(job));
            if (json.asked) {
                shell.terminal().json(view.history());
            } else {
                SelectionText.history(shell.terminal(), view);
            }
        }
        return ExitCodes.DONE;
    }
}
