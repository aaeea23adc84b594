package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Cancel Pre-Invoice: takes a payment request back by hand, as long as it is not paid (JI 2.23). */
public final class CancelPreInvoice {

    private CancelPreInvoice() {}

    /** Refused: INVOICE_NOT_FOUND, PRE_INVOICE_NOT_PENDING. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String number) {
        Optional<PreInvoice> request = selection.preInvoices().stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
        return Guard.of(selection)
                .refuseIf(request.isEmpty(), RefusalCode.INVOICE_NOT_FOUND)
                .refuseIf(request.filter(found -> !found.isPending()).isPresent(), RefusalCode.PRE_INVOICE_NOT_PENDING)
                .then(() -> selection.toBuilder()
                        .preInvoices(selection.preInvoices().stream()
                                .map(one -> one.number().equals(number) ? one.cancelled(Optional.empty()) : one)
                                .toList())
                        .build());
    }
}
