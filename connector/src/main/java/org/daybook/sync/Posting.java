package org.daybook.sync;

import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;

/**
 * What a ledger is asked to post: everything an adapter may need, and nothing it may decide.
 *
 * @param externalRef our reference, one per document for ever
 * @param number the document's number from the series
 * @param idempotencyKey one per document and exact payload; the same on every try (RE 2.2 idem_key, 32 characters)
 */
public record Posting(
        String externalRef, String number, String idempotencyKey, Invoice invoice, Journal journal, Customer customer) {

    /** @throws IllegalArgumentException if the journal is a base or enterprise layer: ledgers are sent the document's own currency */
    public Posting {
        if (!journal.currency().equals(invoice.currency())) {
            throw new IllegalArgumentException("a document in " + invoice.currency() + " with a journal in "
                    + journal.currency() + "; ledgers convert for themselves");
        }
    }
}
