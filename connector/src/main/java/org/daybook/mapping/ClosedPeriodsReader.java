package org.daybook.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.accounting.ClosedPeriods;
import org.daybook.accounting.ClosedPeriods.AdjustmentPeriod;
import org.daybook.accounting.ClosedPeriods.Rule;
import org.daybook.accounting.Invoice;

/** Reads what a company of {@code mappings/companies.yaml} does with documents dated in a closed period (features P9). */
final class ClosedPeriodsReader {

    static final String RULES = "closed-periods";
    static final String PERIOD = "adjustment-period";
    private static final String OTHERWISE = "otherwise";

    private final String file;
    private final Findings findings;

    ClosedPeriodsReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** {@code closed-periods: {invoice: next-open-day, otherwise: hold}}; all are held where nothing is said. */
    ClosedPeriods read(YamlFields company) {
        Set<String> keys = new TreeSet<>(Set.of(OTHERWISE));
        Arrays.stream(Invoice.Kind.values()).map(ClosedPeriodsReader::written).forEach(keys::add);
        YamlFields fields = new YamlFields(file, company.table(RULES), keys, findings);
        Map<Invoice.Kind, Rule> byKind = new EnumMap<>(Invoice.Kind.class);
        for (Invoice.Kind kind : Invoice.Kind.values()) {
            rule(fields, written(kind)).ifPresent(rule -> byKind.put(kind, rule));
        }
        Rule otherwise = rule(fields, OTHERWISE).orElse(Rule.HOLD);
        Optional<AdjustmentPeriod> period = period(company);
        boolean asked = otherwise == Rule.ADJUSTMENT_PERIOD || byKind.containsValue(Rule.ADJUSTMENT_PERIOD);
        if (asked && period.isEmpty()) {
            company.refuse(
                    RULES, "An adjustment period is asked for, but none is named.", "Give '" + PERIOD + "', too.");
            return ClosedPeriods.HELD;
        }
        return new ClosedPeriods(byKind, otherwise, period);
    }

    private static Optional<Rule> rule(YamlFields fields, String key) {
        if (!fields.has(key)) {
            return Optional.empty();
        }
        Optional<Rule> rule = Arrays.stream(Rule.values())
                .filter(one -> written(one).equals(fields.text(key)))
                .findFirst();
        List<String> known =
                Arrays.stream(Rule.values()).map(ClosedPeriodsReader::written).toList();
        fields.require(
                rule,
                key,
                "'" + fields.text(key) + "' is no rule for closed periods.",
                "Use one of " + String.join(", ", known) + ".");
        return rule;
    }

    private Optional<AdjustmentPeriod> period(YamlFields company) {
        if (!company.has(PERIOD)) {
            return Optional.empty();
        }
        YamlFields fields = new YamlFields(file, company.table(PERIOD), Set.of("name", "from", "to"), findings);
        Optional<LocalDate> from = Dates.of(fields.text("from"));
        Optional<LocalDate> to = Dates.of(fields.text("to"));
        boolean whole = fields.has("name")
                && from.isPresent()
                && to.isPresent()
                && !to.get().isBefore(from.get());
        if (!whole) {
            company.refuse(
                    PERIOD, "The adjustment period is not whole.", "Give name, from and to, the last two as dates.");
            return Optional.empty();
        }
        return Optional.of(new AdjustmentPeriod(fields.text("name"), from.get(), to.get()));
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
