package org.daybook.posting;

import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.MappingRow;
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
 * @param definedAt where customers and tax codes are defined, so that a booking can be traced to them (features T4)
 */
public record Mappings(
        String version,
        Map<String, Account> accounts,
        Map<String, TaxCode> taxCodes,
        Map<String, Customer> customers,
        Map<String, Company> companies,
        Map<String, Activity> activities,
        PostingReferences references,
        DefinedAt definedAt) {

    public Mappings {
        accounts = Map.copyOf(accounts);
        taxCodes = Map.copyOf(taxCodes);
        customers = Map.copyOf(customers);
        companies = Map.copyOf(companies);
        activities = Map.copyOf(activities);
    }

    /** Mappings that were made by a program and stand in no file. */
    public Mappings(
            String version,
            Map<String, Account> accounts,
            Map<String, TaxCode> taxCodes,
            Map<String, Customer> customers,
            Map<String, Company> companies,
            Map<String, Activity> activities,
            PostingReferences references) {
        this(version, accounts, taxCodes, customers, companies, activities, references, DefinedAt.NOWHERE);
    }

    /** The rows that define customers, by number, and tax codes, by code. */
    public record DefinedAt(Map<String, MappingRow> customers, Map<String, MappingRow> taxCodes) {
        public static final DefinedAt NOWHERE = new DefinedAt(Map.of(), Map.of());

        public DefinedAt {
            customers = Map.copyOf(customers);
            taxCodes = Map.copyOf(taxCodes);
        }

        Optional<MappingRow> customer(String number) {
            return Optional.ofNullable(customers.get(number));
        }

        Optional<MappingRow> taxCode(String code) {
            return Optional.ofNullable(taxCodes.get(code));
        }
    }
}
