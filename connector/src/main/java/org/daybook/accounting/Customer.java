package org.daybook.accounting;

import java.util.Currency;
import java.util.Optional;

/**
 * Who is invoiced, as the accountant sees them (JI 1.2 Customer).
 *
 * @param department supplies the seven posting references in split billing (JI 3.3)
 * @param controlAccount number of the A/R control account
 * @param currency currency invoices to this customer are made in
 * @param export revenue goes to Export Sales (JI 3.2)
 * @param taxCode the code applied to this customer's taxable lines; empty means not taxable
 * @param invoiceDiscount percent taken off the document total before tax (JI 4.1)
 * @param paymentDays days from invoice date to due date
 */
public record Customer(
        String number,
        String name,
        String department,
        String controlAccount,
        Currency currency,
        String country,
        boolean export,
        Optional<String> taxCode,
        Percent invoiceDiscount,
        int paymentDays) {

    @Override
    public String toString() {
        return number + " " + name;
    }
}
