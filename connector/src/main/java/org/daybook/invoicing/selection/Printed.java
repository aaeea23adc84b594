package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;

/** What printing came to: the documents, one a draft, and the selection after. */
public record Printed(InvoiceSelection selection, List<Invoice> documents) {

    public Printed {
        documents = List.copyOf(documents);
    }
}
