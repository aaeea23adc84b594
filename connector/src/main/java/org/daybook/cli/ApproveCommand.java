package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Approves documents. */
@Command(
        name = "approve",
        header = "Approve documents, so that they are exported.",
        description = {
            "Approves each document by itself and says for each what became of it. Nobody approves what they made, and"
                    + " nobody who administers approves at all.",
            "",
            "Ends with 1 if any was refused; the others are approved nevertheless."
        },
        footer = {"  daybook approve 2026-00017 --as anna", "  daybook approve DB1A2B3C DB1A2B3D --as anna --json"})
final class ApproveCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "Documents by number, reference or the first six or more characters of the id.")
    List<String> documents;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    ApproveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(shell.terminal(), json.asked, who.desk().approve(documents, who.person()));
        }
    }
}
