package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Print Draft: shows the drafts as the documents they would become; no number, no journal, no change of state (JI 2.16). */
public final class PrintDraft {

    private PrintDraft() {}

    public static Outcome<List<Invoice>> on(InvoiceSelection selection, Printing printing) {
        return Guard.of(selection)
                .refuseIf(selection.drafts().isEmpty(), RefusalCode.NO_DRAFT)
                .then(() -> selection.drafts().stream()
                        .map(draft -> DraftToInvoice.of(selection, draft, printing))
                        .toList());
    }
}
