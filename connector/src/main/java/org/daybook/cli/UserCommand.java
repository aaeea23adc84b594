package org.daybook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns those who may sign in. */
@Command(
        name = "user",
        header = "Manage who may sign in to a site.",
        description = {"Groups the commands that concern the people who use the console and the REST API."},
        subcommands = UserAddCommand.class,
        footer = {"  daybook user add anna --roles approver"})
final class UserCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Group.incomplete(spec);
    }
}
