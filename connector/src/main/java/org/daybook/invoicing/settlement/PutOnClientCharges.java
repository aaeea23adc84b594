package org.daybook.invoicing.settlement;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * Shows a transaction in the client-charges table of the next invoice; a direct payment cannot stand there (SS 4.3
 * R13).
 */
public final class PutOnClientCharges {

    private PutOnClientCharges() {}

    public static Outcome<Agency> on(Agency agency, EntryId id) {
        JobEntry transaction = agency.transactions().get(id);
        if (transaction == null) {
            return Outcome.refused(RefusalCode.ENTRY_NOT_FOUND, "transaction " + id);
        }
        if (transaction.kind() == EntryKind.DIRECT_PAYMENT) {
            return Outcome.refused(RefusalCode.DIRECT_PAYMENT_CHARGED, "transaction " + id);
        }
        OpenBooks books = OpenBooks.of(agency);
        books.clientCharges.add(id);
        return Outcome.done(books.close());
    }
}
