package org.daybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.cli.DeskAtHand.SignedIn;
import org.daybook.sync.SelectionDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does an action on a selection. */
@Command(
        name = "do",
        header = "Do an action on a job's invoice selection.",
        description = {
            "Does the action and keeps it on record, with who and when. 'daybook selection actions JOB' lists the actions"
                    + " and what each asks for.",
            "",
            "Ends with 1 and all reasons if the action is refused; then nothing has changed."
        },
        footer = {
            "  daybook selection do J-1042 \"Close All\" --as paul",
            "  daybook selection do J-1042 Delimit --give \"Date to=2026-01-31\" --as paul",
            "  daybook selection do J-1042 \"Print Invoice\" --after 4 --as paul --json"
        })
final class SelectionDoCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "JOB", description = "The job, by its number or as source:company:job.")
    String job;

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

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    SelectionDoCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            SignedIn who = person.signIn(at);
            SelectionDesk.Act act = new SelectionDesk.Act(action, given, after);
            return Decisions.tell(
                    shell.terminal(),
                    json.asked,
                    List.of(who.desk().selections().act(job, act, who.person())));
        }
    }
}
