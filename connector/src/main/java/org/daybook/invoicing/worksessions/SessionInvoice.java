package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/**
 * An invoice or credit note of Koho (SS 3.1 Invoice).
 *
 * @param id as Koho knows it
 * @param number as the customer knows it, from approval on; what accounting is linked by, for the id may change (SS 3.3 R9)
 * @param project project of all its sessions; empty: of several
 * @param contract contract that it was generated from
 * @param refundTo id of the invoice that this credit note refunds
 * @param returning whether the refunded sessions went back to be invoiced anew
 * @param openForEdit whether it was asked to be opened for editing
 * @param pushed the rows that went to the accounting package; empty: never pushed
 * @param pushes how often it went there: once at most
 * @param held why it is held back from the accounting package
 */
public record SessionInvoice(
        String id,
        Optional<String> number,
        String name,
        String customer,
        Optional<String> project,
        Optional<String> contract,
        LocalDate billingDate,
        Optional<LocalDate> dueDate,
        Status status,
        List<InvoicedRow> rows,
        Optional<String> refundTo,
        boolean returning,
        boolean openForEdit,
        Optional<List<InvoicedRow>> pushed,
        int pushes,
        Optional<RefusalCode> held) {

    /** How far it has come (SS 3.2). */
    public enum Status {
        UNAPPROVED,
        APPROVED,
        SENT,
        PAID,
        /** A contract invoice billed elsewhere: deleted in Koho, and never pushed. */
        NOT_BILLED
    }

    public SessionInvoice {
        rows = List.copyOf(rows);
        pushed = pushed.map(List::copyOf);
    }

    /** An unapproved invoice without rows. */
    static SessionInvoice unapproved(String id, String name, String customer, LocalDate billingDate) {
        return new SessionInvoice(
                id,
                Optional.empty(),
                name,
                customer,
                Optional.empty(),
                Optional.empty(),
                billingDate,
                Optional.empty(),
                Status.UNAPPROVED,
                List.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                0,
                Optional.empty());
    }

    SessionInvoiceBuilder toBuilder() {
        return new SessionInvoiceBuilder(this);
    }

    boolean isOpen() {
        return status == Status.UNAPPROVED;
    }

    public boolean isCreditNote() {
        return refundTo.isPresent();
    }

    /** Whether it can be edited: as long as it is not with the customer (SS 3.2). */
    boolean isEditable() {
        return status == Status.UNAPPROVED || status == Status.APPROVED;
    }

    boolean isWithCustomer() {
        return status == Status.SENT || status == Status.PAID;
    }

    /** The tab of the invoices page on which it stands that day; "pending" in older texts means unapproved (SS 3.2). */
    public String tab(LocalDate today) {
        return switch (status) {
            case UNAPPROVED -> "Unapproved";
            case APPROVED -> "Outgoing";
            case SENT -> dueDate.filter(today::isAfter).isPresent() ? "Late" : "Unpaid";
            case PAID -> "Paid";
            case NOT_BILLED -> "Not billed";
        };
    }

    /** What accounting has of it; as long as it was not pushed, what it would get. */
    List<InvoicedRow> booked() {
        return pushed.orElse(rows);
    }

    /** Sum of the rows before tax. */
    public Money net(Currency currency) {
        return Money.sum(currency, rows.stream().map(row -> row.entry().price()).toList());
    }

    /** Contractual time alone, at no charge: nothing that accounting would book. */
    boolean isWorthNothing() {
        return rows.stream().allMatch(row -> row.entry().price().isZero());
    }

    List<InvoicedRow> and(List<InvoicedRow> more) {
        List<InvoicedRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return all;
    }
}
