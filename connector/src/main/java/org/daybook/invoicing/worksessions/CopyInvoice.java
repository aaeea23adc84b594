package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Setting;

/** Copy: a new unapproved invoice with the same header and rows; sessions are not copied, they become products (SS 3.3 R10). */
public final class CopyInvoice {

    private CopyInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id, Setting setting) {
        return InvoiceGuard.of(book, id).reasons().then(() -> {
            SessionInvoice original = book.invoices().get(id);
            SessionInvoice copy =
                    SessionInvoice.unapproved(book.nextId(), original.name(), original.customer(), setting.today());
            return book.toBuilder()
                    .invoice(copy.toBuilder()
                            .project(original.project())
                            .rows(original.rows().stream()
                                    .map(InvoicedRow::asProduct)
                                    .toList())
                            .dueDate(Optional.empty())
                            .build())
                    .build();
        });
    }
}
