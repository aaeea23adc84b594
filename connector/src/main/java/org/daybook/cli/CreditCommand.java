package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class CreditCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "The invoice by number, reference or the first characters of its id.")
    String document;

    @Option(
            names = "--restore",
            description = "Make the credited entries free to be billed anew (Restore Job Entries).")
    boolean restore;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    CreditCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(
                    shell.terminal(), json.asked, List.of(who.desk().credit(document, restore, who.person())));
        }
    }
}
