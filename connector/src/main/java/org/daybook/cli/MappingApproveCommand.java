package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class MappingApproveCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "VERSION",
            description = "The version, by its first six or more characters; 'daybook mapping versions' lists them.")
    String version;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    MappingApproveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(
                    shell.terminal(), json.asked, List.of(who.desk().mappings().approve(version, who.person())));
        }
    }
}
