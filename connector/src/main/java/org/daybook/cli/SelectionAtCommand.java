package org.daybook.cli;

import java.util.concurrent.Callable;
import org.daybook.sync.SelectionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a selection as it was. */
@Command(
        name = "at",
        header = "Show a job's invoice selection as it was.",
        description = {"Repeats the first events of the history and shows what they came to."},
        footer = {"  daybook selection at J-1042 3", "  daybook selection at J-1042 3 --json"})
final class SelectionAtCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "JOB", description = "The job, by its number or as source:company:job.")
    String job;

    @Parameters(index = "1", paramLabel = "EVENT", description = "Number of the last event to repeat, from 1.")
    int event;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionAtCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (event < 1) {
            throw Stop.usage("EVENT is " + event + ". Give a number from 1 on.");
        }
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SelectionView view = at.desk()
                    .selections()
                    .at(job, event)
                    .orElseThrow(() -> Stop.refused("Job " + job + " has no event " + event
                            + ". 'daybook selection history " + job + "' lists them."));
            if (json.asked) {
                shell.terminal().json(view);
            } else {
                SelectionText.show(shell.terminal(), view);
            }
        }
        return ExitCodes.DONE;
    }
}
