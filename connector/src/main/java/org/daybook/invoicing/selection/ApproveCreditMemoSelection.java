package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Approve Credit Memo Selection: makes the credit drafts of a selection whose total is below zero (JI 2.13). */
public final class ApproveCreditMemoSelection {

    private ApproveCreditMemoSelection() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        Drafting drafting = Drafting.of(selection);
        return Guard.of(selection)
                .selectionIsOpen()
                .isNoSubjobOfMainInvoicing()
                .refuseIf(drafting.isEmpty(), RefusalCode.NOTHING_SELECTED)
                .refuseIf(!drafting.total().isNegative(), RefusalCode.NOT_A_CREDIT)
                .refuseIf(!drafting.isBalanced(), RefusalCode.SPLIT_NOT_BALANCED, drafting::imbalance)
                .then(() -> drafting.make(Invoice.Kind.CREDIT_MEMO, reductions(selection, drafting.total())));
    }

    /** Crediting with restore gives the credited invoice's reductions back, so that its invoices on account reopen (JI 2.20). */
    private static List<Reduction> reductions(InvoiceSelection selection, Money total) {
        return selection
                .crediting()
                .filter(Crediting::restore)
                .map(crediting -> crediting.invoice().reductions().stream()
                        .map(Reduction::negated)
                        .toList())
                .orElseGet(() ->
                        OnAccountReduction.ofCreditMemo(total, selection.onAccountReduction(), selection.onAccount()));
    }
}
