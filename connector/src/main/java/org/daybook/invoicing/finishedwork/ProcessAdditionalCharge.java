package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** Process: puts an additional charge that somebody typed into the customer's history, once (SS 2.1, CLIP-19). */
public final class ProcessAdditionalCharge {

    private ProcessAdditionalCharge() {}

    public static Outcome<BillingBook> on(BillingBook book, EntryId id) {
        String where = "additional charge " + id.nativeId();
        JobEntry charge = book.additional().get(id);
        boolean processed = charge == null && book.charges().containsKey(id);
        return Reasons.none()
                .refuseIf(processed, RefusalCode.CHARGE_PROCESSED, where)
                .refuseIf(charge == null && !processed, RefusalCode.NO_SUCH_WORK, where)
                .refuseIf(
                        charge != null && !book.account(charge.customer()).active(),
                        RefusalCode.CUSTOMER_INACTIVE,
                        where)
                .then(() -> book.toBuilder()
                        .processed(id)
                        .charge(Charge.of(charge.withStatus(EntryStatus.FINALIZED)))
                        .build());
    }
}
