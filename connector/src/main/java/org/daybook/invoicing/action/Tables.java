package org.daybook.invoicing.action;

import java.time.LocalDate;
import java.util.Map;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;

/**
 * The accountant's tables that actions read, in one version. Kept with the events done by them, so that those can be repeated when
 * the tables have long changed.
 */
public record Tables(
        Map<String, Company> companies,
        Map<String, Customer> customers,
        Map<String, TaxCode> taxCodes,
        TaxTable taxTable) {

    public Tables {
        companies = Map.copyOf(companies);
        customers = Map.copyOf(customers);
        taxCodes = Map.copyOf(taxCodes);
    }

    /** What an action finds around it. */
    public Setting on(LocalDate day, String actor, boolean mayPrint) {
        return new Setting(day, actor, mayPrint, companies, customers, taxCodes, taxTable);
    }
}
