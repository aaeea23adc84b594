package org.daybook.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command that only groups others cannot be given alone. */
final class Group {

    private Group() {}

    static ParameterException incomplete(CommandSpec group) {
        return new ParameterException(
                group.commandLine(),
                "Say what to do: " + String.join(" or ", group.subcommands().keySet()));
    }
}
