package org.daybook.posting;

import java.util.Map;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;

/**
 * Everything the accountant decided, in one version: what {@code mappings/} says once it has been read and checked.
 *
 * @param version SHA-256 of the content; pinned by every document (RE D9)
 * @param accounts by number
 * @param taxCodes by code
 * @param customers by number
 * @param companies by number
 * @param activities by code
 */
public record Mappings(
        String version,
        Map<String, Account> accounts,
        Map<String, TaxCode> taxCodes,
        Map<String, Customer> customers,
        Map<String, Company> companies,
        Map<String, Activity> activities,
        PostingReferences references) {

    public Mappings {
        accounts = Map.copyOf(accounts);
        taxCodes = Map.copyOf(taxCodes);
        customers = Map.copyOf(customers);
        companies = Map.copyOf(companies);
        activities = Map.copyOf(activities);
    }
}
