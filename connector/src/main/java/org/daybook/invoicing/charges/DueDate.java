package org.daybook.invoicing.charges;

import java.time.LocalDate;
import org.daybook.accounting.Customer;
import org.daybook.invoicing.action.Setting;

/** When an invoice is due: by its terms, or by the customer's days where it has none. */
final class DueDate {

    private DueDate() {}

    /** Terms that are not set up make it due at once; they keep it from being saved. */
    static LocalDate of(LocalDate date, String terms, String customer, ChargeSettings settings, Setting setting) {
        if (terms.isBlank()) {
            return date.plusDays(
                    setting.customer(customer).map(Customer::paymentDays).orElse(0));
        }
        PaymentTerms known = settings.terms().get(terms);
        return known == null ? date : known.dueDate(date);
    }
}
