package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back what was done last. */
@Command(
        name = "undo",
        header = "Take back what was done last on work that is billed by hand.",
        description = {
            "Takes back the last action that still stands; it and the undo stay on record. What made a document cannot be"
                    + " taken back: credit it."
        },
        footer = {"  daybook billing undo J-1042 --as paul", "  daybook billing undo J-1042 --after 5 --as paul"})
final class BillingUndoCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "WORK", description = BillingCommand.WORK)
    String work;

    @Option(
            names = "--after",
            paramLabel = "EVENT",
            description = "Number of the last event you have seen; refused if there are others since.")
    Optional<Integer> after = Optional.empty();

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    BillingUndoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(
                    shell.terminal(), json.asked, List.of(who.desk().billing().undo(work, after, who.person())));
        }
    }
}
