package org.daybook.cli;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.sync.Desk.Decision;

/** Tells what became of a request, document by document. */
final class Decisions {

    private Decisions() {}

    /** Tells each decision; the exit code is that something was found as soon as one was refused. */
    static int tell(Terminal terminal, boolean json, List<Decision> decisions) {
        if (json) {
            terminal.json(decisions);
        } else {
            decisions.forEach(decision -> print(terminal, decision));
        }
        return decisions.stream().allMatch(Decision::done) ? ExitCodes.DONE : ExitCodes.FOUND;
    }

    private static void print(Terminal terminal, Decision decision) {
        if (decision.done()) {
            terminal.line(Terminal.Look.GOOD, decision.document() + ": " + decision.text());
            decision.reasons().forEach(warning -> terminal.line(told(decision, "Warning", warning)));
            return;
        }
        for (Finding reason : decision.reasons()) {
            terminal.line(Terminal.Look.BAD, told(decision, "Refused", reason));
        }
    }

    private static String told(Decision decision, String what, Finding finding) {
        return decision.document() + ": " + what + ", " + finding.code() + ". " + finding.problem() + " "
                + finding.remedy();
    }
}
