package org.daybook.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;
import org.daybook.posting.Activity;
import org.daybook.posting.DimensionDerivation;
import org.daybook.posting.Mappings;
import org.daybook.posting.PostingReferences;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingRules;

/** Reads what the accountant decided: companies, chart of accounts, customers, posting references and the rest of {@code mappings/}. */
public final class MappingReader {

    private MappingReader() {}

    /**
     * Reads and checks the tables of {@code mappings/} below the site. The version covers the entry mappings too, which
     * {@link EntryMappings} reads; worked examples are left out.
     *
     * @throws java.io.UncheckedIOException if a file that is there cannot be read
     */
    public static MappingResult read(Path site) {
        return read(site, new MappingContent(site).text());
    }

    /** @param text the content that the version is made of */
    static MappingResult read(Path site, String text) {
        Findings findings = new Findings();
        new MappingContent(site).findStrangers(findings);
        Mappings mappings = mappings(site, MappingContent.version(text), findings);
        return new MappingResult(findings.isEmpty() ? Optional.of(mappings) : Optional.empty(), findings.list(), text);
    }

    private static Mappings mappings(Path site, String version, Findings findings) {
        Tables tables = new Tables(new TableReader(site, findings));
        PostingTables postings = new PostingTables(site, findings);
        Map<String, Company> companies = new CompaniesFile(site, findings).companies();
        Known<Account> accounts = tables.accounts();
        Known<TaxCode> taxCodes = tables.taxCodes(accounts);
        Known<String> departments = tables.departments();
        Known<Customer> customers = tables.customers(accounts, taxCodes, departments);
        Known<Combination> combinations = postings.combinations(accounts);
        Known<Activity> activities = tables.activities(combinations);
        List<PostingReferences.Row> references = postings.references(departments, combinations, tables);
        return new Mappings(
                version,
                accounts.values(),
                taxCodes.values(),
                customers.values(),
                companies,
                activities.values(),
                new PostingReferences(references, combinations.values()),
                new Mappings.DefinedAt(customers.rows(), taxCodes.rows()),
                rules(site, findings, departments, combinations, activities, taxCodes),
                Mappings.DatedRows.of(customers.dated(), activities.dated()));
    }

    private static PostingRules rules(
            Path site,
            Findings findings,
            Known<String> departments,
            Known<Combination> combinations,
            Known<Activity> activities,
            Known<TaxCode> taxCodes) {
        PostingSettingsFile.Settings settings = new PostingSettingsFile(site, findings).settings();
        RulesTables tables = new RulesTables(site, findings);
        return new PostingRules(
                settings.switches(),
                tables.activityReferences(activities, departments, combinations),
                tables.jobGroups(combinations),
                tables.employees(departments),
                tables.exchangeRates(),
                tables.currencyRounding(),
                tables.taxTable(taxCodes, activities.values()),
                new DimensionDerivation(
                        settings.priorities(),
                        tables.derivations(combinations),
                        combinations.values(),
                        settings.standard()));
    }
}
