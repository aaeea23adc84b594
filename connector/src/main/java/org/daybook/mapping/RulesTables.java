package org.daybook.mapping;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;
import org.daybook.posting.Activity;
import org.daybook.posting.ActivityReference;
import org.daybook.posting.DerivationSource;
import org.daybook.posting.DimensionDerivation;
import org.daybook.posting.Employee;
import org.daybook.posting.ExchangeRates;
import org.daybook.posting.JobGroup;
import org.daybook.posting.PostingReferences.Combination;

/** The tables of {@code mappings/} that a site may leave out: job groups, activity references, employees, rates, taxes, derivations. */
final class RulesTables {

    static final String JOB_GROUPS = "mappings/job-groups.csv";
    static final String ACTIVITY_REFERENCES = "mappings/activity-references.csv";
    static final String EMPLOYEES = "mappings/employees.csv";
    static final String EXCHANGE_RATES = "mappings/exchange-rates.csv";
    static final String CURRENCY_ROUNDING = "mappings/currency-rounding.csv";
    static final String TAX_TABLE = "mappings/tax-table.csv";
    static final String DERIVATIONS = "mappings/dimension-derivations.csv";
    static final List<String> ALL = List.of(
            JOB_GROUPS, ACTIVITY_REFERENCES, EMPLOYEES, EXCHANGE_RATES, CURRENCY_ROUNDING, TAX_TABLE, DERIVATIONS);

    private final Path site;
    private final Findings findings;

    RulesTables(Path site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    private List<SiteTable.Row> rows(String name, List<String> columns, Predicate<String> further) {
        return new SiteTable(site, name, columns, further, findings).rowsIfThere();
    }

    Map<String, JobGroup> jobGroups(Known<Combination> combinations) {
        Map<String, JobGroup> groups = new LinkedHashMap<>();
        List<String> columns = List.of("job_group", "capitalization", "time_combination", "amount_combination");
        for (SiteTable.Row row : rows(JOB_GROUPS, columns, none -> false)) {
            String name = row.get("job_group");
            Optional<Capitalization> principle = word(row, "capitalization", Capitalization.class);
            Optional<String> time = combination(row, "time_combination", combinations);
            Optional<String> amount = combination(row, "amount_combination", combinations);
            if (need(row, "job_group") && principle.isPresent()) {
                JobGroup group = new JobGroup(name, principle.get(), time, amount, row.says("job group " + name));
                once(groups.putIfAbsent(name, group) != null, row, "Job group " + name);
            }
        }
        return groups;
    }

    List<ActivityReference> activityReferences(
            Known<Activity> activities, Known<String> departments, Known<Combination> combinations) {
        List<ActivityReference> references = new ArrayList<>();
        Predicate<String> further = SiteTable.optional(
                "line",
                "department",
                "job_group",
                "employee_type",
                "item_group",
                "transaction_type_group",
                "accrual",
                Effectives.FROM,
                Effectives.TO);
        for (SiteTable.Row row : rows(ACTIVITY_REFERENCES, List.of("activity", "reference", "combination"), further)) {
            known(row, "activity", activities::has, Tables.ACTIVITIES);
            known(row, "department", departments::has, Tables.DEPARTMENTS);
            Optional<String> combination = combination(row, "combination", combinations);
            boolean whole = need(row, "activity") & need(row, "reference") & need(row, "combination");
            Optional<BigDecimal> line = optional(row, "line").flatMap(text -> number(row, "line"));
            if (whole && combination.isPresent()) {
                references.add(activityReference(row, combination.get(), line));
            }
        }
        return references;
    }

    private ActivityReference activityReference(SiteTable.Row row, String combination, Optional<BigDecimal> line) {
        String says = "activity " + row.get("activity") + ", " + row.get("reference") + " -> " + combination;
        return new ActivityReference(
                row.get("activity"),
                line.map(BigDecimal::intValue).orElse(row.line()),
                optional(row, "department"),
                optional(row, "job_group"),
                optional(row, "employee_type"),
                optional(row, "item_group"),
                optional(row, "transaction_type_group"),
                optional(row, "accrual")
                        .flatMap(text -> word(row, "accrual", ActivityReference.Accrual.class))
                        .orElse(ActivityReference.Accrual.ALL),
                new PostingReference(row.get("reference")),
                combination,
                Effectives.of(row, findings),
                row.says(says));
    }

    Map<String, Employee> employees(Known<String> departments) {
        Map<String, Employee> employees = new LinkedHashMap<>();
        for (SiteTable.Row row :
                rows(EMPLOYEES, List.of("employee", "department"), SiteTable.optional("type", "name"))) {
            String number = row.get("employee");
            known(row, "department", departments::has, Tables.DEPARTMENTS);
            if (need(row, "employee") & need(row, "department")) {
                Employee employee = new Employee(
                        number, row.get("department"), optional(row, "type"), row.says("employee " + number));
                once(employees.putIfAbsent(number, employee) != null, row, "Employee " + number);
            }
        }
        return employees;
    }

    ExchangeRates exchangeRates() {
        List<ExchangeRates.Rate> rates = new ArrayList<>();
        for (SiteTable.Row row :
                rows(EXCHANGE_RATES, List.of("from_currency", "to_currency", "date", "rate"), none -> false)) {
            Optional<Currency> from = currency(row, "from_currency");
            Optional<Currency> to = currency(row, "to_currency");
            Optional<LocalDate> date = Effectives.date(row, "date", findings);
            Optional<BigDecimal> rate = positive(row, "rate");
            boolean dated = need(row, "date") && date.isPresent();
            if (from.isPresent() && to.isPresent() && dated && rate.isPresent()) {
                String says = "1 " + from.get() + " = " + rate.get().toPlainString() + " " + to.get();
                rates.add(new ExchangeRates.Rate(from.get(), to.get(), date.get(), rate.get(), row.says(says)));
            }
        }
        return new ExchangeRates(rates);
    }

    Map<Currency, CurrencyRounding> currencyRounding() {
        Map<Currency, CurrencyRounding> roundings = new HashMap<>();
        for (SiteTable.Row row :
                rows(CURRENCY_ROUNDING, List.of("currency", "round_to", "external_unit"), none -> false)) {
            currency(row, "currency").ifPresent(currency -> {
                Money smallest = Money.smallestUnit(currency);
                Money roundTo = unit(row, "round_to", currency).orElse(smallest);
                CurrencyRounding rounding =
                        new CurrencyRounding(currency, roundTo, unit(row, "external_unit", currency));
                once(roundings.putIfAbsent(currency, rounding) != null, row, "Currency " + currency);
            });
        }
        return roundings;
    }

    TaxTable taxTable(Known<TaxCode> taxCodes, Map<String, Activity> activities) {
        List<TaxTable.Line> lines = new ArrayList<>();
        Predicate<String> further = SiteTable.optional(
                Effectives.FROM, Effectives.TO, "tax_reporting_code", "country", "company_tax_code", "item_tax_code");
        for (SiteTable.Row row : rows(TAX_TABLE, List.of("tax_codes"), further)) {
            List<String> codes = row.get("tax_codes").isBlank()
                    ? List.of()
                    : List.of(row.get("tax_codes").split("\\s+"));
            codes.stream()
                    .filter(code -> !taxCodes.has(code))
                    .forEach(code -> refuse(
                            row,
                            "Tax code " + code + " is not in " + Tables.TAX_CODES + ".",
                            "Add it there, or correct the code."));
            if (codes.size() > 3) {
                refuse(row, "The row gives more than three tax codes.", "Remove some.");
                continue;
            }
            lines.add(new TaxTable.Line(
                    Effectives.date(row, Effectives.FROM, findings),
                    Effectives.date(row, Effectives.TO, findings),
                    optional(row, "tax_reporting_code"),
                    optional(row, "country"),
                    optional(row, "company_tax_code"),
                    optional(row, "item_tax_code"),
                    codes,
                    row.says("tax table -> " + (codes.isEmpty() ? "not taxable" : String.join(" ", codes)))));
        }
        Map<String, String> itemTaxCodes = new HashMap<>();
        activities.forEach((code, activity) -> activity.itemTaxCode().ifPresent(tax -> itemTaxCodes.put(code, tax)));
        return new TaxTable(lines, itemTaxCodes);
    }

    Map<DimensionDerivation.Key, DimensionDerivation.Values> derivations(Known<Combination> combinations) {
        Map<DimensionDerivation.Key, DimensionDerivation.Values> values = new LinkedHashMap<>();
        Predicate<String> further =
                SiteTable.optional("combination", "overwrite").or(PostingTables::isDimension);
        for (SiteTable.Row row : rows(DERIVATIONS, List.of("source", "key"), further)) {
            Optional<DerivationSource> source = word(row, "source", DerivationSource.class);
            Optional<String> combination = combination(row, "combination", combinations);
            if (need(row, "key") && source.isPresent()) {
                DimensionDerivation.Key key = new DimensionDerivation.Key(source.get(), row.get("key"));
                String says = row.get("source") + " " + row.get("key");
                DimensionDerivation.Values derived = new DimensionDerivation.Values(
                        PostingTables.dimensions(row),
                        Set.copyOf(PostingTables.overwrite(row)),
                        combination,
                        row.says(says));
                once(values.putIfAbsent(key, derived) != null, row, says);
            }
        }
        return values;
    }

    private Optional<String> combination(SiteTable.Row row, String column, Known<Combination> combinations) {
        known(row, column, combinations::has, PostingTables.COMBINATIONS);
        return optional(row, column);
    }

    private void known(SiteTable.Row row, String column, Predicate<String> isKnown, String table) {
        optional(row, column)
                .filter(isKnown.negate())
                .ifPresent(value -> refuse(
                        row, column + " " + value + " is not in " + table + ".", "Add it there, or correct it."));
    }

    private boolean need(SiteTable.Row row, String column) {
        if (row.get(column).isBlank()) {
            refuse(row, column + " is blank.", "Fill it.");
            return false;
        }
        return true;
    }

    private void once(boolean again, SiteTable.Row row, String what) {
        if (again) {
            refuse(row, what + " stands there twice.", "Keep one row.");
        }
    }

    private <E extends Enum<E>> Optional<E> word(SiteTable.Row row, String column, Class<E> words) {
        Optional<E> word = Arrays.stream(words.getEnumConstants())
                .filter(one -> one.name().equals(row.get(column)))
                .findFirst();
        if (word.isEmpty()) {
            refuse(
                    row,
                    column + " '" + row.get(column) + "' is not known.",
                    "Use one of " + Arrays.toString(words.getEnumConstants()) + ".");
        }
        return word;
    }

    private Optional<Currency> currency(SiteTable.Row row, String column) {
        Optional<Currency> currency = Currencies.of(row.get(column));
        if (currency.isEmpty()) {
            refuse(row, "Currency '" + row.get(column) + "' does not exist.", "Give an ISO 4217 code such as EUR.");
        }
        return currency;
    }

    private Optional<BigDecimal> number(SiteTable.Row row, String column) {
        Optional<BigDecimal> number = Numbers.of(row.get(column));
        if (number.isEmpty()) {
            refuse(row, column + " '" + row.get(column) + "' is not a number.", "Give a number such as 0.92.");
        }
        return number;
    }

    private Optional<BigDecimal> positive(SiteTable.Row row, String column) {
        Optional<BigDecimal> number = number(row, column);
        if (number.isPresent() && number.get().signum() <= 0) {
            refuse(row, column + " is not above zero.", "Correct it.");
            return Optional.empty();
        }
        return number;
    }

    private Optional<Money> unit(SiteTable.Row row, String column, Currency currency) {
        if (row.get(column).isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> unit = positive(row, column);
        if (unit.isPresent() && unit.get().stripTrailingZeros().scale() > Money.decimalsOf(currency)) {
            refuse(row, column + " is finer than the currency.", "Give a multiple of its smallest unit.");
            return Optional.empty();
        }
        return unit.map(amount -> Money.of(amount, currency));
    }

    private static Optional<String> optional(SiteTable.Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isBlank());
    }

    private void refuse(SiteTable.Row row, String problem, String remedy) {
        findings.add(row.file(), row.line(), problem, remedy);
    }
}
