package org.daybook.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Teaches a shell to complete commands. */
@Command(
        name = "completion",
        header = "Print a script by which bash and zsh complete daybook's commands.",
        description = {
            "Prints a script for the shell to read. It completes commands, options and the values that are known."
        },
        footer = {"  source <(daybook completion)", "  daybook completion > /etc/bash_completion.d/daybook"})
final class CompletionCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    CommandSpec spec;

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.around().out().print(AutoComplete.bash("daybook", spec.root().commandLine()));
        return ExitCodes.DONE;
    }
}
