package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;

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
final class MappingProposeCommand extends DecisionCommand {

    MappingProposeCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        return List.of(desk.mappings().propose(who));
    }
}
