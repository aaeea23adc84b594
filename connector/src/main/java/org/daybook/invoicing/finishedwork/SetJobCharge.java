package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Sets by what a job is charged each time it is done (SS 2.1, 2.3 R8, R9); what is finalized already stays as it was charged. */
public final class SetJobCharge {

    private SetJobCharge() {}

    /** A job of which nothing is known yet is a warning: its work may still be to come. */
    public static Outcome<BillingBook> on(BillingBook book, String job, JobTerms terms) {
        String where = "job " + job;
        boolean isBelowZero = terms.rate().amount().signum() < 0
                || terms.overMax().isNegative()
                || terms.max().isNegative()
                || terms.doneToDate().isNegative();
        return Reasons.none()
                .refuseIf(
                        isBelowZero,
                        RefusalCode.NEGATIVE_PRICE,
                        where,
                        () -> "A charge and its limits are zero or more.")
                .warnIf(!book.jobs().containsKey(job), RefusalCode.NO_SUCH_WORK, where)
                .then(() -> book.toBuilder().terms(job, terms).build());
    }
}
