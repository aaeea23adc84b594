package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.work.JobEntry;

/** By which tax codes a line of a document is taxed, before their amounts are known (JI 2.19). */
final class LineTaxes {

    private LineTaxes() {}

    /** The codes derived for the entry, at most three, whoever the customer is; where none were, the customer's own. */
    static List<String> of(JobEntry entry, Optional<Customer> customer) {
        if (!entry.taxable()) {
            return List.of();
        }
        return entry.taxCodes().isEmpty() ? of(customer) : entry.taxCodes();
    }

    /** The customer's own code, for lines without an entry behind them. */
    static List<String> of(Optional<Customer> customer) {
        return customer.filter(known -> !known.export()).flatMap(Customer::taxCode).stream()
                .toList();
    }
}
