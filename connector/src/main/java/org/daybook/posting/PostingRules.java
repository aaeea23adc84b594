package org.daybook.posting;

import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.TaxTable;

/**
 * What the accountant decided beside accounts and references: all of it may be left out.
 *
 * @param switches those that are on
 * @param byActivity in the order in which they are asked: by line number
 * @param jobGroups by name
 * @param employees by number
 * @param rates exchange rates
 * @param rounding by currency; to the minor unit where nothing is said
 * @param taxTable which tax codes a sale is taxed by
 * @param derivation how entries get their dimensions
 */
public record PostingRules(
        Set<PostingSwitch> switches,
        List<ActivityReference> byActivity,
        Map<String, JobGroup> jobGroups,
        Map<String, Employee> employees,
        ExchangeRates rates,
        Map<Currency, CurrencyRounding> rounding,
        TaxTable taxTable,
        DimensionDerivation derivation) {

    /** Nothing is decided. */
    public static final PostingRules DEFAULT = new PostingRules(
            Set.of(),
            List.of(),
            Map.of(),
            Map.of(),
            ExchangeRates.NONE,
            Map.of(),
            TaxTable.NONE,
            DimensionDerivation.NONE);

    public PostingRules {
        switches = Set.copyOf(switches);
        byActivity = byActivity.stream()
                .sorted(Comparator.comparingInt(ActivityReference::line))
                .toList();
        jobGroups = Map.copyOf(jobGroups);
        employees = Map.copyOf(employees);
        rounding = Map.copyOf(rounding);
    }

    public boolean is(PostingSwitch one) {
        return switches.contains(one);
    }

    public Optional<JobGroup> jobGroup(String name) {
        return Optional.ofNullable(jobGroups.get(name));
    }

    public CurrencyRounding rounding(Currency currency) {
        return rounding.getOrDefault(currency, CurrencyRounding.toMinorUnit(currency));
    }

    /** The roundings that differ from the minor unit, by currency code. */
    public Map<String, CurrencyRounding> roundingByCode() {
        Map<String, CurrencyRounding> byCode = new TreeMap<>();
        rounding.forEach((currency, unit) -> byCode.put(currency.getCurrencyCode(), unit));
        return byCode;
    }

    public PostingRules with(PostingSwitch one, boolean on) {
        Set<PostingSwitch> changed = EnumSet.noneOf(PostingSwitch.class);
        changed.addAll(switches);
        if (on) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return new PostingRules(changed, byActivity, jobGroups, employees, rates, rounding, taxTable, derivation);
    }

    public PostingRules byActivity(List<ActivityReference> rows) {
        return new PostingRules(switches, rows, jobGroups, employees, rates, rounding, taxTable, derivation);
    }

    public PostingRules jobGroups(Map<String, JobGroup> groups) {
        return new PostingRules(switches, byActivity, groups, employees, rates, rounding, taxTable, derivation);
    }

    public PostingRules employees(Map<String, Employee> known) {
        return new PostingRules(switches, byActivity, jobGroups, known, rates, rounding, taxTable, derivation);
    }

    public PostingRules rates(ExchangeRates known) {
        return new PostingRules(switches, byActivity, jobGroups, employees, known, rounding, taxTable, derivation);
    }

    public PostingRules rounding(Map<Currency, CurrencyRounding> units) {
        return new PostingRules(switches, byActivity, jobGroups, employees, rates, units, taxTable, derivation);
    }

    public PostingRules taxTable(TaxTable table) {
        return new PostingRules(switches, byActivity, jobGroups, employees, rates, rounding, table, derivation);
    }

    public PostingRules derivation(DimensionDerivation how) {
        return new PostingRules(switches, byActivity, jobGroups, employees, rates, rounding, taxTable, how);
    }
}
