package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.sync.Desk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import picocli.CommandLine.Mixin;

/** A command by which somebody decides something: it signs them in, and tells what became of it. */
abstract class DecisionCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    PersonOption person;

    @Mixin
    SiteOption site;

    @Mixin
    JsonOption json;

    DecisionCommand(Shell shell) {
        this.shell = shell;
    }

    /** What it came to: a decision for each thing asked for. */
    abstract List<Decision> decide(Desk desk, Person who);

    /** What to say where there was nothing to decide about. */
    String whenNothing() {
        return "";
    }

    @Override
    public Integer call() {
        try (DeskAtHand at = shell.house().open(site.existing())) {
            DeskAtHand.SignedIn who = person.signIn(at);
            List<Decision> decisions = decide(who.desk(), who.person());
            if (decisions.isEmpty() && !json.asked) {
                shell.terminal().line(whenNothing());
            }
            return Decisions.tell(shell.terminal(), json.asked, decisions);
        }
    }
}
