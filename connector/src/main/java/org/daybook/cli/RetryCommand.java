package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries a held document again. */
@Command(
        name = "retry",
        header = "Try a held document again, once its reason is removed.",
        description = {
            "A document that is held is withdrawn and built anew from its entries by the current mappings. One that"
                    + " the ledger rejected becomes Invoiced again, to be approved and sent under the same reference."
        },
        footer = {"  daybook retry DB1A2B3C --as anna"})
final class RetryCommand extends DecisionCommand {

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "A held document by number, reference or the first characters of its id.")
    String document;

    RetryCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return List.of(desk.retry(document, who));
    }
}
