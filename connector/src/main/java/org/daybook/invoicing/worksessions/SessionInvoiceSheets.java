package org.daybook.invoicing.worksessions;

import org.daybook.invoicing.action.Sheet;
import org.daybook.work.JobEntry;

/** The sheets of invoices and credit notes, and of the rows that can still be edited (SS 3.1 Invoice). */
final class SessionInvoiceSheets {

    private final SessionBook book;

    SessionInvoiceSheets(SessionBook book) {
        this.book = book;
    }

    Sheet invoices() {
        Sheet.Builder sheet = Sheet.of(
                "Invoices",
                "Invoice",
                "Number",
                "Name",
                "Customer",
                "Project",
                "Contract",
                "Billing date",
                "Due date",
                "Status",
                ">Net",
                "Refund to",
                "Pushed",
                "Open for edit",
                "Held with");
        book.invoices()
                .values()
                .forEach(invoice -> sheet.row(
                        invoice.id(),
                        invoice.number(),
                        invoice.name(),
                        invoice.customer(),
                        invoice.project(),
                        invoice.contract(),
                        invoice.billingDate(),
                        invoice.dueDate(),
                        invoice.status(),
                        invoice.net(book.currency()),
                        invoice.refundTo(),
                        invoice.pushed().isPresent(),
                        invoice.openForEdit(),
                        invoice.held().map(Enum::name)));
        return sheet.build();
    }

    /** Of the invoices that can be edited; what is with the customer is a document. */
    Sheet rows() {
        Sheet.Builder sheet = Sheet.of(
                "Rows of open invoices",
                "Invoice",
                ">Row",
                "Session",
                "Text",
                ">Quantity",
                ">Unit price",
                ">Price",
                "Account");
        for (SessionInvoice invoice : book.invoices().values()) {
            if (invoice.isEditable()) {
                int no = 0;
                for (InvoicedRow row : invoice.rows()) {
                    JobEntry entry = row.entry();
                    sheet.row(
                            invoice.id(),
                            ++no,
                            row.session(),
                            entry.text(),
                            entry.quantity(),
                            entry.unitPrice(),
                            entry.price(),
                            entry.account());
                }
            }
        }
        return sheet.build();
    }
}
