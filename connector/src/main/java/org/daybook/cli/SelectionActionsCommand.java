package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.sync.SelectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** List what can be done with a job's invoice selection. */
@Command(
        name = "actions",
        header = "List what can be done with a job's invoice selection.",
        description = {"Lists the actions by their product names, each with what it asks for."},
        footer = {"  daybook selection actions J-1042", "  daybook selection actions J-1042 --json"})
final class SelectionActionsCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "JOB", description = "The job, by its number or as source:company:job.")
    String job;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionActionsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SelectionView view = at.desk().selections().look(job).orElseThrow(() -> SelectionCommand.unknown(job));
            if (json.asked) {
                shell.terminal().json(view.actions());
            } else {
                SelectionText.actions(shell.terminal(), view);
            }
        }
        return ExitCodes.DONE;
    }
}
