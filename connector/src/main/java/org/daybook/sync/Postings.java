package org.daybook.sync;

import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.posting.Mappings;

/** Makes of an approved document what a ledger is asked to post. */
final class Postings {

    private Postings() {}

    /** @throws IllegalStateException if the document was never fit to be sent, which the register's guards rule out */
    static Posting of(Document document, String idempotencyKey, Mappings mappings) {
        Invoice invoice = document.invoice();
        Customer customer = mappings.customer(invoice.customer(), invoice.date())
                .orElseThrow(() -> new IllegalStateException("customer " + invoice.customer() + " of document "
                        + document.externalRef()
                        + " has left mappings/customers.csv since it was approved; put the row back"));
        return new Posting(
                document.externalRef(),
                document.number().orElseThrow(),
                idempotencyKey,
                invoice,
                document.journal().orElseThrow(),
                customer);
    }
}
