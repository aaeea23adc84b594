package org.daybook.invoicing.charges;

import java.time.LocalDate;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;

/**
 * When an invoice is to be paid.
 *
 * @param name the same in the accounting package (SS 1.3 R8)
 * @param days from invoice date to due date
 * @param discount percent off for paying early
 * @param discountDays from invoice date to the last day of the discount
 */
public record PaymentTerms(String name, int days, Percent discount, int discountDays) {

    public LocalDate dueDate(LocalDate invoiceDate) {
        return invoiceDate.plusDays(days);
    }

    public LocalDate discountDate(LocalDate invoiceDate) {
        return invoiceDate.plusDays(discountDays);
    }

    /** Rounded half up to the minor unit. */
    public Money discountOf(Money total) {
        return discount.of(total);
    }
}
