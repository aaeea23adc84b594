package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
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
final class BillingUndoCommand extends DecisionCommand {

    @Parameters(paramLabel = "WORK", description = BillingCommand.WORK)
    String work;

    @Option(
            names = "--after",
            paramLabel = "EVENT",
            description = "Number of the last event you have seen; refused if there are others since.")
    Optional<Integer> after = Optional.empty();

    BillingUndoCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return List.of(desk.billing().undo(work, after, who));
    }
}
