package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.selection.Approve;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.PrintCreditMemo;
import org.daybook.invoicing.selection.PrintDraft;
import org.daybook.invoicing.selection.PrintInvoice;
import org.daybook.invoicing.selection.Printed;
import org.daybook.invoicing.selection.Printing;

/** Work is invoiced; where its total is below zero, it is credited (JI 2.14). */
public final class WorkDocuments implements Documents {

    @Override
    public Outcome<InvoiceSelection> approve(InvoiceSelection selection) {
        return Approve.on(selection);
    }

    @Override
    public Outcome<List<Invoice>> print(InvoiceSelection approved, Printing printing) {
        boolean credit = approved.drafts().get(0).kind() == Invoice.Kind.CREDIT_MEMO;
        Outcome<Printed> printed =
                credit ? PrintCreditMemo.on(approved, printing) : PrintInvoice.on(approved, printing);
        return printed.then(done -> Outcome.done(done.documents()));
    }

    @Override
    public List<Invoice> show(InvoiceSelection approved, Printing printing) {
        return PrintDraft.on(approved, printing) instanceof Outcome.Done<List<Invoice>> shown
                ? shown.value()
                : List.of();
    }
}
