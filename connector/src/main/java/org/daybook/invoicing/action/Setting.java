package org.daybook.invoicing.action;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;

/**
 * What an action finds around it beside the state it works on: the day, who asks, and the accountant's tables of one version.
 *
 * @param today the business day in the company's zone
 * @param actor who asks for it
 * @param mayPrint the actor's right to print (G-RIGHT of JI 2.0)
 * @param companies by number
 * @param customers by number
 * @param taxCodes by code
 * @param roundings how totals and computed amounts are rounded, by currency code; to the minor unit where nothing is said
 */
public record Setting(
        LocalDate today,
        String actor,
        boolean mayPrint,
        Map<String, Company> companies,
        Map<String, Customer> customers,
        Map<String, TaxCode> taxCodes,
        TaxTable taxTable,
        Map<String, CurrencyRounding> roundings) {

    public Setting {
        companies = Map.copyOf(companies);
        customers = Map.copyOf(customers);
        taxCodes = Map.copyOf(taxCodes);
        roundings = Map.copyOf(roundings);
    }

    /** Where amounts are rounded to the minor unit alone. */
    public Setting(
            LocalDate today,
            String actor,
            boolean mayPrint,
            Map<String, Company> companies,
            Map<String, Customer> customers,
            Map<String, TaxCode> taxCodes,
            TaxTable taxTable) {
        this(today, actor, mayPrint, companies, customers, taxCodes, taxTable, Map.of());
    }

    public CurrencyRounding rounding(Currency currency) {
        return roundings.getOrDefault(currency.getCurrencyCode(), CurrencyRounding.toMinorUnit(currency));
    }

    public Optional<Customer> customer(String number) {
        return Optional.ofNullable(customers.get(number));
    }
}
