package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Undo Invoice to Credit Memo: leaves the crediting state; the selection is as after opening it (JI 2.21). */
public final class UndoInvoiceToCreditMemo {

    private UndoInvoiceToCreditMemo() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.crediting().isEmpty(), RefusalCode.NOT_CREDITING)
                .refuseIf(
                        selection.crediting().isEmpty() && creditMemoWasPrintedLast(selection),
                        RefusalCode.CREDIT_MEMO_PRINTED)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .then(() -> left(selection, selection.crediting().orElseThrow()));
    }

    private static boolean creditMemoWasPrintedLast(InvoiceSelection selection) {
        return selection.printed().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.invoice().kind() == Invoice.Kind.CREDIT_MEMO)
                .isPresent();
    }

    private static InvoiceSelection left(InvoiceSelection selection, Crediting crediting) {
        return selection.withoutUnregisteredLines().toBuilder()
                .crediting(Optional.empty())
                .preInvoices(selection.preInvoices().stream()
                        .map(one ->
                                isRestored(one, crediting) ? one.in(PreInvoice.State.CANCELLED, one.becauseOf()) : one)
                        .toList())
                .build()
                .reopened();
    }

    private static boolean isRestored(PreInvoice one, Crediting crediting) {
        return one.isPending()
                && one.becauseOf().equals(Optional.of(crediting.invoice().number()));
    }
}
