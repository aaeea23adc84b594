package org.daybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does an action on work billed by hand. */
@Command(
        name = "do",
        header = "Do an action on work that is billed by hand.",
        description = {
            "Does the action and keeps it on record, with who and when. 'daybook billing actions WORK' lists the actions"
                    + " and what each asks for.",
            "",
            "Ends with 1 and all reasons if the action is refused; then nothing has changed."
        },
        footer = {
            "  daybook billing do J-1042 \"Close All\" --as paul",
            "  daybook billing do J-1042 Delimit --give \"Date to=2026-01-31\" --as paul",
            "  daybook billing do J-1042 \"Print Invoice\" --after 4 --as paul --json"
        })
final class BillingDoCommand extends DecisionCommand {

    @Parameters(index = "0", paramLabel = "WORK", description = BillingCommand.WORK)
    String work;

    @Parameters(index = "1", paramLabel = "ACTION", description = "The action, by its product name.")
    String action;

    @Option(
            names = "--give",
            paramLabel = "NAME=VALUE",
            description = "What the action asks for; as often as it needs.")
    Map<String, String> given = new LinkedHashMap<>();

    @Option(
            names = "--after",
            paramLabel = "EVENT",
            description = "Number of the last event you have seen; refused if there are others since.")
    Optional<Integer> after = Optional.empty();

    BillingDoCommand(Shell shell) {
        super(shell);
    }

    @Override
    List<Decision> decide(Desk desk, Person who) {
        BillingDesk.Act act = new BillingDesk.Act(action, given, after);
        return List.of(desk.billing().act(work, act, who));
    }
}
