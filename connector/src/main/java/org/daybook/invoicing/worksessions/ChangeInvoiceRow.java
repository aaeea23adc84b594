package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobEntry;

/** Changes a row of an invoice that is not with the customer (SS 3.2). */
public final class ChangeInvoiceRow {

    private ChangeInvoiceRow() {}

    /**
     * What somebody types into a row; what is not given stays.
     *
     * @param account the line's own account, which comes before every other (SS 3.3 R12)
     */
    public record Typed(
            Optional<String> text, Optional<Quantity> quantity, Optional<Money> price, Optional<String> account) {}

    /** @param no position of the row, from 1 */
    public static Outcome<SessionBook> on(SessionBook book, String id, int no, Typed typed) {
        boolean foreign = typed.price()
                .filter(price -> !price.currency().equals(book.currency()))
                .isPresent();
        return InvoiceGuard.of(book, id)
                .notBilledElsewhere()
                .refuseIf(one -> !one.isEditable(), RefusalCode.NOT_UNAPPROVED)
                .refuseIf(one -> no < 1 || no > one.rows().size(), RefusalCode.ENTRY_NOT_FOUND)
                .refuseIf(one -> foreign, RefusalCode.CURRENCY_MISMATCH)
                .reasons()
                .then(() -> changed(book, book.invoices().get(id), no - 1, typed));
    }

    private static SessionBook changed(SessionBook book, SessionInvoice invoice, int at, Typed typed) {
        List<InvoicedRow> rows = new ArrayList<>(invoice.rows());
        rows.set(
                at,
                new InvoicedRow(typed(rows.get(at).entry(), typed), rows.get(at).session()));
        return book.toBuilder().invoice(invoice.toBuilder().rows(rows).build()).build();
    }

    private static JobEntry typed(JobEntry entry, Typed typed) {
        Quantity quantity = typed.quantity().orElse(entry.quantity());
        Money price = typed.price()
                .orElseGet(
                        () -> typed.quantity().isPresent() ? entry.unitPrice().times(quantity) : entry.price());
        JobEntry.Builder row = entry.toBuilder()
                .text(typed.text().orElse(entry.text()))
                .quantity(quantity)
                .price(price)
                .unitPrice(
                        entry.unitPrice().times(quantity).equals(price)
                                ? entry.unitPrice()
                                : Price.perUnit(price, quantity));
        typed.account().ifPresent(row::account);
        return row.build();
    }
}
