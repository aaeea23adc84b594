package org.daybook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What concerns a site's mappings. */
@Command(
        name = "mapping",
        header = "Look into a site's mappings, propose and approve their versions.",
        description = {"Groups the commands that concern what the accountant decides in mappings/."},
        subcommands = {
            CoverageCommand.class,
            MappingVersionsCommand.class,
            MappingProposeCommand.class,
            MappingApproveCommand.class
        },
        footer = {
            "  daybook mapping coverage",
            "  daybook mapping versions",
            "  daybook mapping approve 3f9a0c77d2b1 --as anna"
        })
final class MappingCommand implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Group.incomplete(spec);
    }
}
