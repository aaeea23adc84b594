package org.daybook.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.posting.AllocationJournal;
import org.daybook.posting.DimensionOwner;
import org.daybook.posting.Exchanges;
import org.daybook.posting.ExternalRounding;
import org.daybook.posting.InvoiceJournal;
import org.daybook.posting.Mappings;

/**
 * What every document goes through before it stands on record, whoever made it: its total in whole external units, its exchange rates,
 * its journal (JI 1.2, 4.1, 4.7).
 */
final class Journalizing {

    private final Documents documents;

    /** @param documents where the invoices are that a document credits or takes off, for the rates they were made at */
    Journalizing(Documents documents) {
        this.documents = documents;
    }

    /**
     * A document with its journal, or with every reason why it has none.
     *
     * @param invoice as it is to stand on record: rounded, and with its rates where it needs any
     */
    record Journalized(Invoice invoice, Outcome<Journal> journal) {}

    /** Besides the journal's own reasons, a document is refused NO_EXCHANGE_RATE where the site keeps rates but not this one. */
    Journalized of(Invoice made, Mappings mappings) {
        return of(made, mappings, DimensionOwner.JOB);
    }

    /** @param owner whose department supplies the seven references: the bill-to customer's in split billing (JI 7) */
    Journalized of(Invoice made, Mappings mappings, DimensionOwner owner) {
        Invoice rounded = ExternalRounding.on(made, mappings);
        Invoice invoice = Exchanges.needed(rounded, mappings)
                ? Exchanges.on(
                        rounded,
                        mappings,
                        reference -> documents.find(reference).map(Document::invoice))
                : rounded;
        Outcome<Journal> journal = invoice.kind() == Invoice.Kind.ALLOCATION
                ? AllocationJournal.of(invoice, mappings, owner)
                : InvoiceJournal.of(invoice, mappings, owner);
        Optional<Finding> noRate = Exchanges.missing(invoice, mappings);
        if (noRate.isEmpty()) {
            return new Journalized(invoice, journal);
        }
        List<Finding> reasons = new ArrayList<>(journal.reasons());
        reasons.add(noRate.get());
        return new Journalized(invoice, new Outcome.Refused<>(reasons));
    }
}
