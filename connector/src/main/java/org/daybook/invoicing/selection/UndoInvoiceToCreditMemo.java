package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Undo Invoice to Credit Memo: leaves the crediting state; the selection is as after opening it (JI 2.21). */
public final class UndoInvoiceToCreditMemo {

    private UndoInvoiceToCreditMemo() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection)
                .refuseIf(selection.crediting().isEmpty(), RefusalCode.NOT_CREDITING)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .then(() -> selection.withoutUnregisteredLines().toBuilder()
                        .crediting(Optional.empty())
                        .build()
                        .reopened());
    }
}
