package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.worksessions.PostingTargets.Level;
import org.daybook.invoicing.worksessions.PostingTargets.Target;

/** Set Posting Target: the account and targets that a project, a product type or the company asks for (SS 3.3 R12). */
public final class SetPostingTarget {

    private SetPostingTarget() {}

    /**
     * Rows that are on invoices already keep theirs.
     *
     * @param key number of the project, or product type; the company needs none
     * @param target an empty one takes back what was said there
     */
    public static Outcome<SessionBook> on(SessionBook book, Level level, Optional<String> key, Target target) {
        Reasons reasons = Reasons.none();
        if (level != Level.COMPANY && key.isEmpty()) {
            reasons.refuse(Finding.of(
                    RefusalCode.ARGUMENT_MISSING,
                    "posting target",
                    "Of which project or product type it is, 'Key' does not say."));
        }
        return reasons.then(() -> book.toBuilder()
                .targets(book.targets().with(level, key.orElse(""), target))
                .build());
    }
}
