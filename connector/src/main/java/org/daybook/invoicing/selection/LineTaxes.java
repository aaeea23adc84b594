package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.work.JobEntry;

/** By which tax codes a line of a document is taxed, before their amounts are known (JI 2.19). */
final class LineTaxes {

    /** Written instead of a code where a line is not taxed, whatever its customer is. */
    static final String NONE = "none";

    private LineTaxes() {}

    /** The codes derived for the entry, at most three; where none were, the customer's own. Export carries no tax (JI 3.2). */
    static List<String> of(JobEntry entry, Optional<Customer> customer) {
        boolean untaxed = !entry.taxable() || customer.filter(Customer::export).isPresent();
        if (untaxed) {
            return List.of();
        }
        return entry.taxCodes().isEmpty() ? of(customer) : entry.taxCodes();
    }

    /** What is written of a line on account: a code, or none. */
    static List<String> named(String written) {
        return written.equalsIgnoreCase(NONE) ? List.of() : List.of(written);
    }

    /** The customer's own code, for lines without an entry behind them. */
    static List<String> of(Optional<Customer> customer) {
        return customer.filter(known -> !known.export()).flatMap(Customer::taxCode).stream()
                .toList();
    }
}
