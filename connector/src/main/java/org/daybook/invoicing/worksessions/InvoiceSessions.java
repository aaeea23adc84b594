package org.daybook.invoicing.worksessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Invoice: puts confirmed sessions with their products on a new invoice, or adds them to an unapproved one (SS 3.2, 3.3 R3, R7). */
public final class InvoiceSessions {

    private InvoiceSessions() {}

    /** Warns where a new invoice is made though the customer has one to add to, which is what Koho recommends. */
    public static Outcome<SessionBook> on(SessionBook book, InvoiceRequest request, Setting setting) {
        List<Session> sessions = request.sessions().stream()
                .map(book.sessions()::get)
                .filter(Objects::nonNull)
                .toList();
        Reasons reasons = SessionGuard.free(book, request.sessions());
        sessions.forEach(session -> readiness(book, session, reasons));
        oneCustomer(sessions, reasons);
        request.existing().ifPresent(id -> target(book, id, sessions, reasons));
        boolean another = request.existing().isEmpty()
                && sessions.stream().anyMatch(one -> book.openInvoices().containsKey(one.customer()));
        return reasons.warnIf(another, RefusalCode.PENDING_INVOICE_EXISTS, "new invoice")
                .then(() -> new Invoicing(book, request, setting).make(sessions));
    }

    /** The invoice that the request would make, without making it; empty where nothing would be on one (features K8). */
    public static Outcome<Optional<SessionInvoice>> preview(SessionBook book, InvoiceRequest request, Setting setting) {
        String id = request.existing().orElse(book.nextId());
        return on(book, request, setting).then(after -> Outcome.done(after.invoice(id)));
    }

    private static void readiness(SessionBook book, Session session, Reasons reasons) {
        String where = SessionGuard.where(session.id());
        boolean unconfirmed = !session.isConfirmed() && !book.unconfirmedToo();
        EntryReadiness.billability(session.entry()).ifPresent(code -> reasons.refuseIf(true, code, where));
        reasons.refuseIf(session.isPartOfJoint(), RefusalCode.PART_OF_JOINT_SESSION, where)
                .refuseIf(unconfirmed || session.state() == SessionState.ACTIVE, RefusalCode.NOT_CONFIRMED, where)
                .refuseIf(session.awaits().isPresent(), RefusalCode.CREDIT_NOTE_NOT_SENT, where)
                .refuseIf(!session.entry().currency().equals(book.currency()), RefusalCode.CURRENCY_MISMATCH, where);
    }

    private static void oneCustomer(List<Session> sessions, Reasons reasons) {
        long customers = sessions.stream().map(Session::customer).distinct().count();
        reasons.refuseIf(customers > 1, RefusalCode.CUSTOMER_MISMATCH, "work sessions");
    }

    private static void target(SessionBook book, String id, List<Session> sessions, Reasons reasons) {
        String where = "invoice " + id;
        SessionInvoice invoice = book.invoices().get(id);
        reasons.refuseIf(invoice == null, RefusalCode.INVOICE_NOT_FOUND, where)
                .refuseIf(
                        invoice != null && (!invoice.isOpen() || invoice.isCreditNote()),
                        RefusalCode.INVOICE_NOT_OPEN,
                        where)
                .refuseIf(
                        invoice != null
                                && sessions.stream()
                                        .anyMatch(one -> !one.customer().equals(invoice.customer())),
                        RefusalCode.CUSTOMER_MISMATCH,
                        where);
    }

    static boolean isOn(Session session, String invoice) {
        return session.invoice().filter(invoice::equals).isPresent();
    }
}
