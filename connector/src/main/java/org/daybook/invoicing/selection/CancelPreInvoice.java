package org.daybook.invoicing.selection;

import java.util.List;
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
                .refuseIf(request.isEmpty(), RefusalCode.INVOICE_NOT_FOUND, () -> unknown(selection, number))
                .refuseIf(request.filter(found -> !found.isPending()).isPresent(), RefusalCode.PRE_INVOICE_NOT_PENDING)
                .then(() -> selection.toBuilder()
                        .preInvoices(selection.preInvoices().stream()
                                .map(one -> one.number().equals(number) ? one.cancelled(Optional.empty()) : one)
                                .toList())
                        .build());
    }

    /** Names those that there are. */
    static String unknown(InvoiceSelection selection, String number) {
        List<String> known =
                selection.preInvoices().stream().map(PreInvoice::number).toList();
        return "There is no pre-invoice " + number + "; "
                + (known.isEmpty() ? "the job has none." : "the job has " + String.join(", ", known) + ".");
    }
}
