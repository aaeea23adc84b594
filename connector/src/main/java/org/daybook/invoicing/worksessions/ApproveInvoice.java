package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** Approve: an unapproved invoice gets its number and due date, and waits to be sent (SS 3.2). */
public final class ApproveInvoice {

    private ApproveInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id, Setting setting) {
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(one -> !one.isOpen(), RefusalCode.NOT_UNAPPROVED)
                .refuseIf(one -> one.rows().isEmpty(), RefusalCode.NOTHING_SELECTED)
                .reasons()
                .then(() -> approved(book, book.invoices().get(id), setting));
    }

    private static SessionBook approved(SessionBook book, SessionInvoice invoice, Setting setting) {
        Optional<LocalDate> due = setting.customer(invoice.customer())
                .map(customer -> invoice.billingDate().plusDays(customer.paymentDays()));
        return book.toBuilder()
                .invoice(invoice.toBuilder()
                        .status(SessionInvoice.Status.APPROVED)
                        .number(invoice.number().or(() -> Optional.of(book.nextNumber())))
                        .dueDate(invoice.dueDate().or(() -> due))
                        .build())
                .build();
    }
}
