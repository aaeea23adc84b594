package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Reopen Job: work that came late may be invoiced after all; what the closing printed or booked stays (JI 2.23, inferred). */
public final class ReopenJob {

    private ReopenJob() {}

    /** Refused: JOB_NOT_CLOSED. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.job().open(), RefusalCode.JOB_NOT_CLOSED, () -> "The job is open already.")
                .then(() -> selection.decided(true));
    }
}
