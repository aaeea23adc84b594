package org.daybook.console;

import java.util.Locale;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;

/**
 * A document's stage as a coloured label that is also a word.
 *
 * @param detail what the state says beyond its stage; blank mostly
 */
record StateLabel(String word, String style, String detail) {

    static StateLabel of(Stage stage) {
        return new StateLabel(Shown.name(stage), stage.name().toLowerCase(Locale.ROOT), "");
    }

    static StateLabel of(DocumentState state) {
        StateLabel stage = of(state.stage());
        return new StateLabel(stage.word, stage.style, detailOf(state));
    }

    private static String detailOf(DocumentState state) {
        return switch (state) {
            case SENDING -> "sending";
            case IN_DOUBT -> "in doubt";
            case REJECTED -> "refused by the ledger";
            case CONFLICT -> "the ledger holds something else";
            case MANUAL -> "needs a person";
            default -> "";
        };
    }
}
