package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Approve Credit Memo Selection: makes the credit drafts of a selection whose total is below zero (JI 2.13). */
public final class ApproveCreditMemoSelection {

    private ApproveCreditMemoSelection() {}

    /** Refused like an invoice, and with NOT_A_CREDIT. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection whole) {
        InvoiceSelection selection = withoutSeparated(whole);
        Drafting drafting = Drafting.of(selection);
        return Approval.guard(selection, drafting)
                .refuseIf(!drafting.total().isNegative(), RefusalCode.NOT_A_CREDIT)
                .then(() -> drafting.make(Invoice.Kind.CREDIT_MEMO, reductions(selection, drafting.workTotal())));
    }

    /** Of a job that shows them apart, only the entries outside its fixed price; an invoice is credited as it was (JI 2.13). */
    private static InvoiceSelection withoutSeparated(InvoiceSelection selection) {
        Scope scope = Scope.of(selection);
        return selection.crediting().isPresent()
                ? selection
                : selection.mapLines(
                        line -> line.isSelected() && scope.isSeparated(line) && scope.isInFixedPrice(line),
                        SelectionLine::unselected);
    }

    /** Crediting with restore gives the credited invoice's reductions back, so that its invoices on account reopen (JI 2.20). */
    private static List<Reduction> reductions(InvoiceSelection selection, Money total) {
        return selection
                .crediting()
                .filter(Crediting::restore)
                .map(Crediting::reductionsGivenBack)
                .orElseGet(() -> OnAccountReduction.ofCreditMemo(
                        total, selection.onAccountReduction(), OnAccountItems.free(selection)));
    }
}
