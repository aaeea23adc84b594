package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
final class RetryCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(
            paramLabel = "DOCUMENT",
            description = "A held document by number, reference or the first characters of its id.")
    String document;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    RetryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(
                    shell.terminal(), json.asked, List.of(who.desk().retry(document, who.person())));
        }
    }
}
