package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.selection.ApproveInvoiceSelection;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.DraftLine;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.Printing;
import org.daybook.invoicing.settlement.RemittanceMethod;
import org.daybook.invoicing.settlement.SettlementDocument;
import org.daybook.work.JobEntry;

/** Collected payments are settled with the client, whichever way the total goes (SS 4.3). */
final class SettlementDocuments implements Documents {

    private final RemittanceMethod method;

    SettlementDocuments(RemittanceMethod method) {
        this.method = method;
    }

    @Override
    public Outcome<InvoiceSelection> approve(InvoiceSelection selection) {
        return ApproveInvoiceSelection.on(selection);
    }

    @Override
    public Outcome<List<Invoice>> print(InvoiceSelection approved, Printing printing) {
        String client = approved.job().customer();
        if (!printing.customers().containsKey(client)) {
            String problem = "Customer " + client + " is not in the customer table.";
            return Outcome.refused(Finding.of(
                    RefusalCode.UNKNOWN_CUSTOMER, "job " + approved.job().number(), problem));
        }
        return Outcome.done(show(approved, printing));
    }

    @Override
    public List<Invoice> show(InvoiceSelection approved, Printing printing) {
        return approved.drafts().stream()
                .map(draft -> settlement(approved, draft, printing))
                .toList();
    }

    private Invoice settlement(InvoiceSelection approved, Draft draft, Printing printing) {
        List<JobEntry> entries = draft.lines().stream().map(DraftLine::entry).toList();
        return SettlementDocument.of(approved.job(), draft.billTo(), entries, printing.date(), method);
    }
}
