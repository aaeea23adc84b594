package org.daybook.invoicing.worksessions;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Setting;

/**
 * Refund and Return: a copy takes the original's place and number, with its sessions as products; a credit note is made for the copy; the
 * sessions return, and are invoiced again once the credit note is sent (SS 3.3 R9 b).
 */
public final class RefundAndReturn {

    private RefundAndReturn() {}

    public static Outcome<SessionBook> on(SessionBook book, String id, Setting setting) {
        return RefundInvoice.guard(book, id)
                .then(() -> returned(book, book.invoices().get(id), setting));
    }

    private static SessionBook returned(SessionBook book, SessionInvoice original, Setting setting) {
        SessionInvoice copy = original.toBuilder()
                .id(book.nextId())
                .rows(asProducts(original.rows()))
                .pushed(original.pushed().map(RefundAndReturn::asProducts))
                .build();
        SessionBook copied = book.toBuilder().invoice(copy).build();
        SessionInvoice note = RefundInvoice.creditNote(copy, copied.nextId(), setting, true);
        SessionBookBuilder after = copied.toBuilder().invoice(note).withoutInvoice(original.id());
        book.sessions().values().stream()
                .filter(session -> InvoiceSessions.isOn(session, original.id()))
                .forEach(session -> after.session(session.returned(Optional.of(note.id()))));
        return after.build();
    }

    private static List<InvoicedRow> asProducts(List<InvoicedRow> rows) {
        return rows.stream().map(InvoicedRow::asProduct).toList();
    }
}
