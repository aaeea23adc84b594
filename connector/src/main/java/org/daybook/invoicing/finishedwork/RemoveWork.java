package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryStatus;

/** Remove Work: takes a job back from the work bank while nobody has started it (SS 2.2). */
public final class RemoveWork {

    private RemoveWork() {}

    public static Outcome<BillingBook> on(BillingBook book, EntryId id) {
        String where = "entry " + id.nativeId();
        WorkEntry row = book.work().get(id);
        return Reasons.none()
                .refuseIf(row == null && !book.charges().containsKey(id), RefusalCode.NO_SUCH_WORK, where)
                .refuseIf(book.charges().containsKey(id), RefusalCode.UN_FINALIZE, where)
                .refuseIf(row != null && row.status() != EntryStatus.NOT_DONE, RefusalCode.WORK_STARTED, where)
                .then(() -> book.toBuilder().withoutWork(id).build());
    }
}
