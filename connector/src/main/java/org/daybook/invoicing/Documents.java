package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.Printing;

/** Which documents a selection with everything selected becomes: invoices and credit memos, or a settlement. */
public interface Documents {

    Outcome<InvoiceSelection> approve(InvoiceSelection selection);

    /** The documents, or why they may not stand. */
    Outcome<List<Invoice>> print(InvoiceSelection approved, Printing printing);

    /** The documents that may not stand, to be looked at. */
    List<Invoice> show(InvoiceSelection approved, Printing printing);
}
