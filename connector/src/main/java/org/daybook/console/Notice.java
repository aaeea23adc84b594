package org.daybook.console;

import java.util.List;
import org.daybook.sync.Desk.Decision;

/** What became of what somebody just did, told at the top of the next page. */
record Notice(boolean done, String text, List<Reason> reasons) {

    static Notice of(Decision decision) {
        return new Notice(
                decision.done(),
                Shown.text(decision.text()),
                decision.reasons().stream().map(Reason::of).toList());
    }
}
