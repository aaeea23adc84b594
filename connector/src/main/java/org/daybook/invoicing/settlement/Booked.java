package org.daybook.invoicing.settlement;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;

/**
 * A document that the books have to take over.
 *
 * @param number what the agency calls it: the number of the client invoice, or the id of the correction; no other document is called so
 */
public record Booked(String number, Invoice document) {

    static Booked settlement(ClientInvoice invoice) {
        return new Booked(String.valueOf(invoice.number()), invoice.document());
    }

    /** Takes back a settlement, which it names by that number. */
    static Booked reversal(ClientInvoice invoice, Invoice document) {
        return new Booked(invoice.number() + " backed out", document);
    }

    static Booked adjustment(EntryId id, Invoice document) {
        return new Booked(id.toString(), document);
    }
}
