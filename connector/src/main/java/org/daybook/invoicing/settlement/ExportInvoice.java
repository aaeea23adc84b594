package org.daybook.invoicing.settlement;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Export: hands settlements to the accounting package, from Remit on and not before (SS 4.4). The same one always, however often asked. */
public final class ExportInvoice {

    private ExportInvoice() {}

    /** The documents of these invoices, in their order; refused with INVOICE_NOT_FOUND, NOT_REMITTED. */
    public static Outcome<List<Invoice>> on(Agency agency, List<Long> numbers) {
        List<Finding> reasons = numbers.stream()
                .map(number -> reason(agency, number))
                .flatMap(Optional::stream)
                .toList();
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        return Outcome.done(numbers.stream()
                .map(number -> agency.invoices().get(number).document())
                .toList());
    }

    private static Optional<Finding> reason(Agency agency, long number) {
        Optional<ClientInvoice> live = agency.invoice(number).filter(ClientInvoice::isLive);
        if (live.isEmpty()) {
            return Optional.of(Step.unknown(number));
        }
        return live.get().isRemitted()
                ? Optional.empty()
                : Optional.of(Finding.of(RefusalCode.NOT_REMITTED, "invoice " + number));
    }
}
