package org.daybook.invoicing.worksessions;

import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Push: hands an approved invoice to the accounting package, once however often it is asked (SS 3.4). */
public final class PushInvoice {

    private PushInvoice() {}

    /** An invoice that changed since it was pushed is held, with a warning. */
    public static Outcome<SessionBook> on(SessionBook book, String id) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(SessionInvoice::isOpen, RefusalCode.NOT_APPROVED)
                .reasons()
                .thenTry(() -> pushed(book.toBuilder(), book.invoices().get(id)));
    }

    static Outcome<SessionBook> pushed(SessionBookBuilder after, SessionInvoice invoice) {
        SessionInvoice pushed = Pushing.once(invoice);
        List<Finding> held = pushed.held().stream()
                .map(code -> Finding.of(code, "invoice " + invoice.id()))
                .toList();
        return new Outcome.Done<>(after.invoice(pushed).build(), held);
    }
}
