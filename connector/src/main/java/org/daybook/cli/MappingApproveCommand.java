package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Approves a version of the mappings. */
@Command(
        name = "approve",
        header = "Approve a version of the mappings, so that it comes in force.",
        description = {
            "Approves the version that waits; the server takes it at its next look at the files. Nobody approves what they"
                    + " proposed, and nobody who administers approves at all.",
            "",
            "Ends with 1 if it is refused; then the version in force stays."
        },
        footer = {
            "  daybook mapping approve 3f9a0c77d2b1 --as anna",
            "  daybook mapping approve 3f9a0c77d2b1 --as anna --json"
        })
final class MappingApproveCommand extends DecisionCommand {

    @Parameters(
            paramLabel = "VERSION",
            description = "The version, by its first six or more characters; 'daybook mapping versions' lists them.")
    String version;

    MappingApproveCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return List.of(desk.mappings().approve(version, who));
    }
}
