package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;

/** Verify: somebody has reviewed and reconciled the invoice: the green check (SS 4.2). */
public final class Verify implements Step {

    static final Verify STEP = new Verify();

    private Verify() {}

    /** @param numbers the invoices; none: all that are generated */
    public static Outcome<Agency> of(Agency agency, List<Long> numbers, LocalDate today) {
        return STEP.on(agency, numbers, today);
    }

    @Override
    public Status from() {
        return Status.GENERATED;
    }

    @Override
    public List<Finding> reasons(OpenBooks books, ClientInvoice invoice) {
        return invoice.status() == Status.GENERATED ? List.of() : Step.refuse(RefusalCode.ALREADY_VERIFIED, invoice);
    }

    @Override
    public void take(OpenBooks books, List<ClientInvoice> invoices, LocalDate today) {
        invoices.forEach(invoice -> books.invoices.put(invoice.number(), invoice.with(Status.VERIFIED)));
    }
}
