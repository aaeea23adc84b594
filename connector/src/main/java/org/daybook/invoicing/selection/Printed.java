package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;

/**
 * What printing came to.
 *
 * @param selection the selection after
 * @param documents invoices and credit memos, one a draft; each is to be booked
 * @param requests payment requests (pre-invoices), which nobody books
 */
public record Printed(InvoiceSelection selection, List<Invoice> documents, List<Invoice> requests) {

    public Printed {
        documents = List.copyOf(documents);
        requests = List.copyOf(requests);
    }

    public Printed(InvoiceSelection selection, List<Invoice> documents) {
        this(selection, documents, List.of());
    }
}
