package org.daybook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How every command's help reads: like a manual page, with the same parts in the same order. */
final class Manners {

    private static final int WIDTH = 100;

    private Manners() {}

    static void teach(CommandLine line, String version) {
        CommandSpec spec = line.getCommandSpec();
        if (spec.userObject() instanceof CommandLine.HelpCommand) {
            spec.usageMessage().footer("  daybook help explain");
        } else {
            spec.mixinStandardHelpOptions(true).version(version);
        }
        usage(spec.usageMessage(), spec.qualifiedName());
        line.getSubcommands().values().forEach(subcommand -> teach(subcommand, version));
    }

    private static void usage(UsageMessageSpec usage, String name) {
        usage.width(WIDTH)
                .sortOptions(false)
                .headerHeading("@|bold NAME|@%n  " + name + ": ")
                .synopsisHeading("%n@|bold SYNOPSIS|@%n  ")
                .synopsisIndent(4)
                .descriptionHeading("%n@|bold DESCRIPTION|@%n")
                .parameterListHeading("%n@|bold ARGUMENTS|@%n")
                .optionListHeading("%n@|bold OPTIONS|@%n")
                .commandListHeading("%n@|bold COMMANDS|@%n")
                .exitCodeListHeading("%n@|bold EXIT STATUS|@%n")
                .exitCodeList(ExitCodes.described())
                .footerHeading("%n@|bold EXAMPLES|@%n");
    }
}
