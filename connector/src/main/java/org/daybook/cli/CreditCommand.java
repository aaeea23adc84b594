package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Credits an invoice. */
@Command(
        name = "credit",
        header = "Credit an invoice that has been exported or posted.",
        description = {
            "Makes a credit memo over the whole invoice (Invoice to Credit Memo). It is Invoiced at first and has to"
                    + " be approved like any document."
        },
        footer = {"  daybook credit 2026-00017 --as anna", "  daybook credit 2026-00017 --restore --as anna"})
final class CreditCommand extends DecisionCommand {

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "The invoice by number, reference or the first characters of its id.")
    String document;

    @Option(
            names = "--restore",
            description = "Make the credited entries free to be billed anew (Restore Job Entries).")
    boolean restore;

    CreditCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return List.of(desk.credit(document, restore, who));
    }
}
