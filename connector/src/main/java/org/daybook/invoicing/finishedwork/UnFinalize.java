package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Un-finalize: CLIPitc documents none, so finalized work stays finalized (SS 2.2). */
public final class UnFinalize {

    private UnFinalize() {}

    /** Always refused. */
    public static Outcome<BillingBook> on(BillingBook book, EntryId id) {
        String where = "entry " + id.nativeId();
        if (book.charges().containsKey(id)) {
            return Outcome.refused(RefusalCode.UN_FINALIZE, where);
        }
        return Outcome.refused(
                book.work().containsKey(id) ? RefusalCode.NOT_FINALIZED : RefusalCode.NO_SUCH_WORK, where);
    }
}
