package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Refund: makes a negative invoice of one that is sent or paid; its sessions stay invoiced (SS 3.3 R9 a). */
public final class RefundInvoice {

    private RefundInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id, Setting setting) {
        return guard(book, id).then(() -> {
            SessionInvoice original = book.invoices().get(id);
            return book.toBuilder()
                    .invoice(creditNote(original, book.nextId(), setting, false))
                    .build();
        });
    }

    /** An invoice is refunded once, and a credit note not at all (inferred). */
    static Reasons guard(SessionBook book, String id) {
        boolean refunded = book.invoices().values().stream()
                .anyMatch(other -> other.refundTo().filter(id::equals).isPresent());
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(SessionInvoice::isEditable, RefusalCode.NOT_SENT)
                .refuseIf(one -> refunded || one.isCreditNote(), RefusalCode.ALREADY_CREDITED)
                .reasons();
    }

    /** Takes back what accounting has, and not what somebody typed into the invoice since. */
    static SessionInvoice creditNote(SessionInvoice original, String id, Setting setting, boolean returning) {
        String name = original.name() + " - Credit note";
        return SessionInvoice.unapproved(id, name, original.customer(), setting.today()).toBuilder()
                .project(original.project())
                .rows(original.booked().stream().map(InvoicedRow::negated).toList())
                .refunding(original.id(), returning)
                .build();
    }
}
