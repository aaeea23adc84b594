package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
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
final class ApproveCommand extends DecisionCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "Documents by number, reference or the first six or more characters of the id.")
    List<String> documents;

    ApproveCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return desk.approve(documents, who);
    }
}
