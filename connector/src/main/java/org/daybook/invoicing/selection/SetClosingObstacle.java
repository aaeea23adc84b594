package org.daybook.invoicing.selection;

import org.daybook.accounting.Outcome;

/** Set Closing Obstacle: what the source has open on the job, or no more (JI 2.23 Job closing). */
public final class SetClosingObstacle {

    private SetClosingObstacle() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, ClosingObstacle obstacle, boolean there) {
        return Outcome.done(selection.toBuilder()
                .neighbours(selection.neighbours().with(obstacle, there))
                .build());
    }
}
