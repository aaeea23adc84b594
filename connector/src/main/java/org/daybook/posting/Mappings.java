package org.daybook.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;

/**
 * Everything the accountant decided, in one version: what {@code mappings/} says once it has been read and checked.
 *
 * @param version SHA-256 of the content; pinned by every document (RE D9)
 * @param accounts by number
 * @param taxCodes by code
 * @param customers by number: the rows without dates
 * @param companies by number
 * @param activities by code: the rows without dates
 * @param definedAt where customers and tax codes are defined, so that a booking can be traced to them (features T4)
 * @param rules what is decided beside accounts and references
 * @param dated customers and activities that differ for a time (features P3)
 */
public record Mappings(
        String version,
        Map<String, Account> accounts,
        Map<String, TaxCode> taxCodes,
        Map<String, Customer> customers,
        Map<String, Company> companies,
        Map<String, Activity> activities,
        PostingReferences references,
        DefinedAt definedAt,
        PostingRules rules,
        DatedRows dated) {

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
        this(
                version,
                accounts,
                taxCodes,
                customers,
                companies,
                activities,
                references,
                DefinedAt.NOWHERE,
                PostingRules.DEFAULT,
                DatedRows.NONE);
    }

    /** What differs for a time, by key. */
    public record DatedRows(
            Map<String, List<Dated<Customer>>> customers, Map<String, List<Dated<Activity>>> activities) {
        public static final DatedRows NONE = new DatedRows(Map.of(), Map.of());

        public DatedRows {
            customers = Map.copyOf(customers);
            activities = Map.copyOf(activities);
        }

        public static DatedRows of(List<Dated<Customer>> customers, List<Dated<Activity>> activities) {
            return new DatedRows(Dated.byKey(customers), Dated.byKey(activities));
        }
    }

    /** The same with other rules. */
    public Mappings with(PostingRules other) {
        return new Mappings(
                version, accounts, taxCodes, customers, companies, activities, references, definedAt, other, dated);
    }

    /** The same with what differs for a time. */
    public Mappings with(DatedRows rows) {
        return new Mappings(
                version, accounts, taxCodes, customers, companies, activities, references, definedAt, rules, rows);
    }

    /** As they are in force on a date: customers and activities that are dated stand in the place of those that are not. */
    public Mappings on(LocalDate date) {
        if (dated.equals(DatedRows.NONE)) {
            return this;
        }
        return new Mappings(
                version,
                accounts,
                taxCodes,
                Dated.on(date, customers, dated.customers()),
                companies,
                Dated.on(date, activities, dated.activities()),
                references,
                definedAt,
                rules,
                DatedRows.NONE);
    }

    /** The customer as in force on the date. */
    public Optional<Customer> customer(String number, LocalDate date) {
        return Dated.first(date, dated.customers().getOrDefault(number, List.of()))
                .or(() -> Optional.ofNullable(customers.get(number)));
    }

    /** The activity as in force on the date. */
    public Optional<Activity> activity(String code, LocalDate date) {
        return Dated.first(date, dated.activities().getOrDefault(code, List.of()))
                .or(() -> Optional.ofNullable(activities.get(code)));
    }

    public TaxTable taxTable() {
        return rules.taxTable();
    }

    /**
     * How a document stands in its company's currencies: its own rates, or those of the rate table on its date; empty where neither
     * is known. The enterprise currency is left out where only its rate is missing.
     */
    public Optional<Exchange> exchange(Invoice invoice) {
        Company company = companies.get(invoice.company());
        if (invoice.exchange().isPresent() || company == null) {
            return invoice.exchange();
        }
        return rules.rates()
                .rate(invoice.currency(), company.baseCurrency(), invoice.date())
                .map(rate -> Exchange.of(company.baseCurrency(), rate))
                .map(exchange -> company.enterpriseCurrency()
                        .flatMap(group -> rules.rates()
                                .rate(invoice.currency(), group, invoice.date())
                                .map(rate -> exchange.alsoIn(group, rate)))
                        .orElse(exchange));
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
