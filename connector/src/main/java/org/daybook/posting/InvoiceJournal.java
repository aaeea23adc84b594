package org.daybook.posting;

import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;

/** From an invoice, credit memo or settlement to its balanced journal (JI 4, SS 4.3). */
public final class InvoiceJournal {

    private InvoiceJournal() {}

    /** The journal of an invoice that follows the job's department. */
    public static Outcome<Journal> of(Invoice invoice, Mappings mappings) {
        return of(invoice, mappings, DimensionOwner.JOB);
    }

    public static Outcome<Journal> of(Invoice invoice, Mappings mappings, DimensionOwner owner) {
        throw new UnsupportedOperationException("not written yet");
    }
}
