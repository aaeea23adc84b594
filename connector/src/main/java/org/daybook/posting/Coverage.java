package org.daybook.posting;

import java.util.List;
import org.daybook.accounting.Finding;

/** Before anything runs: every combination that can occur and resolves to nothing, or to two accounts (features P4). */
public final class Coverage {

    private Coverage() {}

    public static List<Finding> of(Mappings mappings) {
        throw new UnsupportedOperationException("not written yet");
    }
}
