package org.daybook.sync;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/** Why a document stands still: the code it is filed under, and every finding a person has to act on. */
public record Hold(RefusalCode code, List<Finding> findings) {

    public Hold {
        findings = List.copyOf(findings);
    }

    /** A hold for {@code findings}; the first one's code names it. */
    public static Hold of(List<Finding> findings) {
        return new Hold(findings.get(0).code(), findings);
    }

    public static Hold of(Finding finding) {
        return of(List.of(finding));
    }
}
