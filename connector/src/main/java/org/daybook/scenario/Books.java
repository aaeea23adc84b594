package org.daybook.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Percent;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;
import org.daybook.posting.Activity;
import org.daybook.posting.Dated;
import org.daybook.posting.DimensionDerivation;
import org.daybook.posting.Effective;
import org.daybook.posting.Mappings;
import org.daybook.posting.PostingReferences;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingRules;

/** What the accountant of a scenario decided: chart, tax codes, customers, companies, activities and posting references. */
final class Books {

    static final Currency EUR = Currency.getInstance("EUR");

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, TaxCode> taxCodes = new LinkedHashMap<>();
    private final Map<String, Customer> customers = new LinkedHashMap<>();
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, Combination> combinations = new LinkedHashMap<>();
    private final List<PostingReferences.Row> references = new ArrayList<>();
    private final List<Dated<Customer>> datedCustomers = new ArrayList<>();
    private final List<Dated<Activity>> datedActivities = new ArrayList<>();
    private PostingRules rules = PostingRules.DEFAULT;

    void account(Account account) {
        accounts.put(account.number(), account);
    }

    void taxCode(TaxCode taxCode) {
        taxCodes.put(taxCode.code(), taxCode);
    }

    void customer(Customer customer) {
        customers.put(customer.number(), customer);
    }

    void company(Company company) {
        companies.put(company.number(), company);
    }

    void activity(Activity activity) {
        activities.put(activity.code(), activity);
    }

    void combination(Combination combination) {
        combinations.put(combination.number(), combination);
    }

    Optional<Combination> combination(String number) {
        return Optional.ofNullable(combinations.get(number));
    }

    /** What one table says of a department's reference takes the place of what was said before. */
    void references(List<PostingReferences.Row> rows) {
        rows.forEach(row -> forget(row.department(), row.reference().name()));
        references.addAll(rows);
    }

    /** For a time only. */
    void customer(Effective effective, Customer customer) {
        datedCustomers.add(new Dated<>(customer.number(), effective, customer));
    }

    /** For a time only. */
    void activity(Effective effective, Activity activity) {
        datedActivities.add(new Dated<>(activity.code(), effective, activity));
    }

    PostingRules rules() {
        return rules;
    }

    void rules(PostingRules other) {
        rules = other;
    }

    /** By currency code, as printing asks for them. */
    Map<String, CurrencyRounding> roundings() {
        Map<String, CurrencyRounding> roundings = new LinkedHashMap<>();
        rules.rounding().forEach((currency, rounding) -> roundings.put(currency.getCurrencyCode(), rounding));
        return roundings;
    }

    TaxTable taxTable() {
        Map<String, String> itemTaxCodes = new LinkedHashMap<>();
        activities.forEach((code, activity) -> activity.itemTaxCode().ifPresent(tax -> itemTaxCodes.put(code, tax)));
        return new TaxTable(rules.taxTable().lines(), itemTaxCodes);
    }

    void forget(String department, String reference) {
        references.removeIf(known -> known.department().equalsIgnoreCase(department)
                && known.reference().name().equalsIgnoreCase(reference));
    }

    Map<String, Combination> combinations() {
        return combinations;
    }

    Map<String, Customer> customers() {
        return customers;
    }

    /** As they are in force on a day: of the rows that answer for a time the first, else the one that has no dates. */
    Map<String, Customer> customersOn(LocalDate day) {
        Map<String, Customer> inForce = new LinkedHashMap<>();
        datedCustomers.stream()
                .filter(row -> row.effective().on(day))
                .forEach(row -> inForce.putIfAbsent(row.key(), row.value()));
        customers.forEach(inForce::putIfAbsent);
        return inForce;
    }

    Map<String, TaxCode> taxCodes() {
        return taxCodes;
    }

    Map<String, Company> companies() {
        return companies;
    }

    Map<String, Account> accounts() {
        return accounts;
    }

    Map<String, Activity> activities() {
        return activities;
    }

    /** The customer as known, or a new domestic one without tax. */
    Customer customerOrNew(String number) {
        return customers.getOrDefault(
                number,
                new Customer(number, number, "*", "1100", EUR, "FI", false, Optional.empty(), Percent.of("0"), 30));
    }

    /** The company as known, or a new one whose books are open for the year of the default site. */
    Company companyOrNew(String number) {
        return companies.getOrDefault(
                number,
                new Company(
                        number,
                        number,
                        EUR,
                        ZoneId.of("Europe/Helsinki"),
                        "scenario",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31)));
    }

    /** {@code 1100 Debtors}; the bare number where the chart does not know it. */
    String accountName(String number) {
        return accounts.containsKey(number) ? accounts.get(number).toString() : number;
    }

    /** With the combinations that are known by now. */
    private DimensionDerivation derivation() {
        DimensionDerivation said = rules.derivation();
        return new DimensionDerivation(said.priorities(), said.values(), combinations, said.standard());
    }

    Mappings mappings() {
        return new Mappings(
                        "scenario",
                        accounts,
                        taxCodes,
                        customers,
                        companies,
                        activities,
                        new PostingReferences(references, combinations))
                .with(rules.taxTable(taxTable()).derivation(derivation()))
                .with(Mappings.DatedRows.of(datedCustomers, datedActivities));
    }
}
