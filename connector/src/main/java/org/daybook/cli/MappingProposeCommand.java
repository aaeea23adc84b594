package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes the changed mappings. */
@Command(
        name = "propose",
        header = "Propose the changed mappings in your own name.",
        description = {
            "Proposes what the files of mappings/ say now, so that another person can approve it. Without it, the version is"
                    + " proposed in the name of whoever runs Daybook.",
            "",
            "Ends with 1 if the files have findings, if their version is in force or approved already, or if the site asks"
                    + " for no approval."
        },
        footer = {"  daybook mapping propose --as paul", "  daybook mapping propose --as paul --json"})
final class MappingProposeCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    MappingProposeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            return Decisions.tell(
                    shell.terminal(), json.asked, List.of(who.desk().mappings().propose(who.person())));
        }
    }
}
