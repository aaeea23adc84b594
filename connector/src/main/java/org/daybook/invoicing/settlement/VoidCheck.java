package org.daybook.invoicing.settlement;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Void: a check is worth nothing any more; only then may its invoices be backed out (SS 4.2). */
public final class VoidCheck {

    private VoidCheck() {}

    public static Outcome<Agency> on(Agency agency, long number) {
        Check check = agency.checks().get(number);
        String where = "check " + number;
        if (check == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CHECK, where);
        }
        if (!check.live()) {
            return Outcome.refused(RefusalCode.CHECK_IS_VOID, where);
        }
        OpenBooks books = OpenBooks.of(agency);
        books.checks.put(number, check.voided());
        return Outcome.done(books.close());
    }
}
