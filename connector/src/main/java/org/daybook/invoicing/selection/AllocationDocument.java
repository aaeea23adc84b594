package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;

/**
 * What posting books of an allocation, written as a document that nobody gets: the work as sold, the invoices on account taken off,
 * no sales tax, and nothing left to pay (JI 4.3 Job Invoice Allocation).
 */
final class AllocationDocument {

    private AllocationDocument() {}

    static Invoice of(
            InvoiceSelection selection, List<DraftLine> lines, List<Reduction> reductions, Printing printing) {
        String customer = selection.billTo().get(0).customer();
        Draft.Approved nothing = new Draft.Approved(
                InvoiceType.TIME_AND_MATERIAL,
                List.of(),
                Money.zero(selection.job().currency()),
                false);
        Draft draft = Draft.of(
                0,
                Invoice.Kind.INVOICE,
                InvoiceType.TIME_AND_MATERIAL,
                BillTo.whole(customer),
                lines,
                List.of(),
                List.of(),
                Draft.Status.APPROVED,
                Optional.empty(),
                nothing);
        List<Reduction> untaxed = reductions.stream()
                .map(reduction -> new Reduction(
                        reduction.onAccountInvoice(),
                        reduction.amount(),
                        Money.zero(reduction.amount().currency()),
                        reduction.taxCode()))
                .toList();
        List<InvoiceLine> sold = WorkLines.of(draft, printing.customer(customer), printing.layout());
        return Documented.by(selection.job(), Invoice.Kind.ALLOCATION, customer, printing)
                .with(
                        ReductionLines.after(sold, untaxed),
                        Money.zero(selection.job().currency()));
    }
}
