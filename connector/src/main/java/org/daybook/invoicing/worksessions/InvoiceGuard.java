package org.daybook.invoicing.worksessions;

import java.util.function.Predicate;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** What stands against an action on an invoice: that it is not known, or billed elsewhere, or not as far as it must be. */
final class InvoiceGuard {

    private final SessionInvoice invoice;
    private final String where;
    private final Reasons reasons;

    private InvoiceGuard(SessionInvoice invoice, String id) {
        this.invoice = invoice;
        this.where = "invoice " + id;
        this.reasons = Reasons.none().refuseIf(invoice == null, RefusalCode.INVOICE_NOT_FOUND, where);
    }

    static InvoiceGuard of(SessionBook book, String id) {
        return new InvoiceGuard(book.invoices().get(id), id);
    }

    /** A contract invoice marked not billed takes no part in anything any more. */
    InvoiceGuard notBilledElsewhere() {
        return refuseIf(one -> one.status() == SessionInvoice.Status.NOT_BILLED, RefusalCode.EXTERNALLY_INVOICED);
    }

    InvoiceGuard refuseIf(Predicate<SessionInvoice> reason, RefusalCode code) {
        reasons.refuseIf(invoice != null && reason.test(invoice), code, where);
        return this;
    }

    Reasons reasons() {
        return reasons;
    }
}
