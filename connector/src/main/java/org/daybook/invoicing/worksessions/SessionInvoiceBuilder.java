package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;

/** Writes an invoice anew with some of it changed. */
final class SessionInvoiceBuilder {

    private String id;
    private Optional<String> number;
    private final String name;
    private final String customer;
    private Optional<String> project;
    private Optional<String> contract;
    private final LocalDate billingDate;
    private Optional<LocalDate> dueDate;
    private SessionInvoice.Status status;
    private List<InvoicedRow> rows;
    private Optional<String> refundTo;
    private boolean returning;
    private boolean openForEdit;
    private Optional<List<InvoicedRow>> pushed;
    private int pushes;
    private Optional<RefusalCode> held;

    SessionInvoiceBuilder(SessionInvoice invoice) {
        id = invoice.id();
        number = invoice.number();
        name = invoice.name();
        customer = invoice.customer();
        project = invoice.project();
        contract = invoice.contract();
        billingDate = invoice.billingDate();
        dueDate = invoice.dueDate();
        status = invoice.status();
        rows = invoice.rows();
        refundTo = invoice.refundTo();
        returning = invoice.returning();
        openForEdit = invoice.openForEdit();
        pushed = invoice.pushed();
        pushes = invoice.pushes();
        held = invoice.held();
    }

    SessionInvoiceBuilder id(String value) {
        id = value;
        return this;
    }

    SessionInvoiceBuilder number(Optional<String> value) {
        number = value;
        return this;
    }

    SessionInvoiceBuilder project(Optional<String> value) {
        project = value;
        return this;
    }

    SessionInvoiceBuilder contract(String value) {
        contract = Optional.of(value);
        return this;
    }

    SessionInvoiceBuilder dueDate(Optional<LocalDate> value) {
        dueDate = value;
        return this;
    }

    SessionInvoiceBuilder status(SessionInvoice.Status value) {
        status = value;
        return this;
    }

    SessionInvoiceBuilder rows(List<InvoicedRow> value) {
        rows = value;
        return this;
    }

    SessionInvoiceBuilder refunding(String original, boolean andReturning) {
        refundTo = Optional.of(original);
        returning = andReturning;
        return this;
    }

    SessionInvoiceBuilder openForEdit(boolean value) {
        openForEdit = value;
        return this;
    }

    SessionInvoiceBuilder pushedAsItIs() {
        pushed = Optional.of(rows);
        pushes++;
        held = Optional.empty();
        return this;
    }

    /** @param value what accounting has of it; empty: nothing */
    SessionInvoiceBuilder pushed(Optional<List<InvoicedRow>> value) {
        pushed = value;
        return this;
    }

    SessionInvoiceBuilder held(Optional<RefusalCode> value) {
        held = value;
        return this;
    }

    SessionInvoice build() {
        return new SessionInvoice(
                id,
                number,
                name,
                customer,
                project,
                contract,
                billingDate,
                dueDate,
                status,
                rows,
                refundTo,
                returning,
                openForEdit,
                pushed,
                pushes,
                held);
    }
}
