package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Pay Pre-Invoice: the payment request is paid, and becomes an invoice on account, taxed and booked (JI 2.23, GT85). */
public final class PayPreInvoice {

    private PayPreInvoice() {}

    /** Refused: INVOICE_NOT_FOUND, PRE_INVOICE_NOT_PENDING, UNKNOWN_CUSTOMER, UNKNOWN_TAX_CODE. */
    public static Outcome<Printed> on(InvoiceSelection selection, String number, Printing printing) {
        Optional<PreInvoice> request = selection.preInvoices().stream()
                .filter(one -> one.number().equals(number))
                .findFirst();
        Optional<DraftPrinting> document =
                request.map(found -> DraftPrinting.of(selection, List.of(draft(selection, found)), printing));
        Guard guard = Guard.of(selection)
                .refuseIf(
                        request.isEmpty(),
                        RefusalCode.INVOICE_NOT_FOUND,
                        () -> CancelPreInvoice.unknown(selection, number))
                .refuseIf(request.filter(found -> !found.isPending()).isPresent(), RefusalCode.PRE_INVOICE_NOT_PENDING);
        document.ifPresent(printed -> printed.guardTables(guard));
        return guard.then(() -> document.orElseThrow().paying(number));
    }

    private static Draft draft(InvoiceSelection selection, PreInvoice request) {
        return Draft.of(
                0,
                Invoice.Kind.INVOICE,
                InvoiceType.ON_ACCOUNT,
                BillTo.whole(request.billTo()),
                List.of(),
                request.lines(),
                List.of(),
                Draft.Status.APPROVED,
                Optional.empty(),
                new Draft.Approved(
                        InvoiceType.ON_ACCOUNT,
                        List.of(),
                        Money.zero(selection.job().currency()),
                        false));
    }
}
