package org.daybook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns a site's mappings. */
@Command(
        name = "mapping",
        header = "Look into a site's mappings.",
        description = {"Groups the commands that concern what the accountant decides in mappings/."},
        subcommands = CoverageCommand.class,
        footer = {"  daybook mapping coverage"})
final class MappingCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Group.incomplete(spec);
    }
}
