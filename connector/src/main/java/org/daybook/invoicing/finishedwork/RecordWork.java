package org.daybook.invoicing.finishedwork;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryStatus;

/** Record Work: how far a job that is out has come, and when its crew worked; may be corrected until it is finalized (SS 2.2). */
public final class RecordWork {

    private RecordWork() {}

    /**
     * @param shift when the crew worked; empty: as known
     * @param notes what may be printed on the bill; empty: as known
     */
    public static Outcome<BillingBook> on(
            BillingBook book, EntryId id, EntryStatus status, Optional<Shift> shift, Optional<String> notes) {
        String where = "entry " + id.nativeId();
        boolean finalized = book.charges().containsKey(id);
        boolean known = finalized || book.work().containsKey(id);
        return Reasons.none()
                .refuseIf(!known, RefusalCode.NO_SUCH_WORK, where)
                .refuseIf(finalized, RefusalCode.UN_FINALIZE, where)
                .refuseIf(status == EntryStatus.FINALIZED, RefusalCode.NOT_FINALIZED, where)
                .then(() -> recorded(book, id, status, shift, notes));
    }

    private static BillingBook recorded(
            BillingBook book, EntryId id, EntryStatus status, Optional<Shift> shift, Optional<String> notes) {
        WorkEntry row = book.work().get(id).with(status);
        WorkEntry worked = shift.map(row::with).orElse(row);
        return book.toBuilder().work(notes.map(worked::noted).orElse(worked)).build();
    }
}
