package org.daybook.invoicing.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;

/**
 * The accountant's tables that actions read, in one version. Kept with the events done by them, so that those can be repeated when
 * the tables have long changed.
 *
 * @param customers by number: the rows without dates
 * @param dated rows of customers that answer for a time; of two that answer on a day, the first (features P3)
 * @param roundings by currency code
 */
public record Tables(
        Map<String, Company> companies,
        Map<String, Customer> customers,
        List<DatedCustomer> dated,
        Map<String, TaxCode> taxCodes,
        TaxTable taxTable,
        Map<String, CurrencyRounding> roundings) {

    /** A customer as it is from one date to another, both inclusive; empty: since ever, or for good. */
    public record DatedCustomer(Optional<LocalDate> from, Optional<LocalDate> to, Customer customer) {
        boolean on(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    public Tables {
        companies = Map.copyOf(companies);
        customers = Map.copyOf(customers);
        dated = dated == null ? List.of() : List.copyOf(dated);
        taxCodes = Map.copyOf(taxCodes);
        roundings = roundings == null ? Map.of() : Map.copyOf(roundings);
    }

    /** What an action finds around it. */
    public Setting on(LocalDate day, String actor, boolean mayPrint) {
        return new Setting(day, actor, mayPrint, companies, customersOn(day), taxCodes, taxTable, roundings);
    }

    private Map<String, Customer> customersOn(LocalDate day) {
        if (dated.isEmpty()) {
            return customers;
        }
        Map<String, Customer> inForce = new HashMap<>();
        dated.stream()
                .filter(row -> row.on(day))
                .map(DatedCustomer::customer)
                .forEach(customer -> inForce.putIfAbsent(customer.number(), customer));
        customers.forEach(inForce::putIfAbsent);
        return inForce;
    }
}
