package org.daybook.mapping;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Company;

/** Reads {@code mappings/companies.yaml}: the legal entities, by number. */
final class CompaniesFile {

    static final String NAME = "mappings/companies.yaml";
    private static final String ENTERPRISE = "enterprise-currency";
    private static final Set<String> KEYS = Set.of(
            "name",
            "currency",
            "zone",
            "ledger",
            "open-from",
            "open-to",
            ENTERPRISE,
            ClosedPeriodsReader.RULES,
            ClosedPeriodsReader.PERIOD);

    private final SiteFile file;
    private final Findings findings;

    CompaniesFile(Path site, Findings findings) {
        this.file = SiteFile.of(site, NAME);
        this.findings = findings;
    }

    Map<String, Company> companies() {
        Map<String, Company> companies = new LinkedHashMap<>();
        if (!file.exists()) {
            findings.add(NAME, "The file is missing.", "Add it, with the key 'companies'.");
            return companies;
        }
        new YamlReader(file, findings).root().ifPresent(root -> {
            YamlFields fields = new YamlFields(file.name(), root, Set.of("companies"), findings);
            fields.table("companies")
                    .values()
                    .forEach((number, node) ->
                            company(number, node).ifPresent(company -> companies.put(number, company)));
        });
        return companies;
    }

    private Optional<Company> company(String number, Yaml node) {
        YamlFields fields = YamlFields.of(file.name(), node, KEYS, findings);
        Rows.Company row = new Rows.Company(
                number,
                fields.text("name"),
                fields.text("currency"),
                fields.text("zone"),
                fields.text("ledger"),
                fields.text("open-from"),
                fields.text("open-to"));
        return RowCheck.passes(row, file.name(), node.line(), findings) ? company(row, fields) : Optional.empty();
    }

    private Optional<Company> company(Rows.Company row, YamlFields fields) {
        Optional<Currency> currency = Currencies.of(row.currency());
        Optional<ZoneId> zone = zone(row.zone());
        Optional<LocalDate> from = Dates.of(row.openFrom());
        Optional<LocalDate> to = Dates.of(row.openTo());
        fields.require(
                currency, "currency", "Currency " + row.currency() + " does not exist.", "Give an ISO 4217 code.");
        fields.require(zone, "zone", "Time zone " + row.zone() + " does not exist.", "Give one such as Europe/Berlin.");
        fields.require(from, "open-from", row.openFrom() + " is no date.", "Give a date as YYYY-MM-DD.");
        fields.require(to, "open-to", row.openTo() + " is no date.", "Give a date as YYYY-MM-DD.");
        if (currency.isEmpty() || zone.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            fields.refuse("open-to", "The open interval ends before it begins.", "Correct open-from or open-to.");
        }
        return Optional.of(new Company(
                row.number(),
                row.name(),
                currency.get(),
                zone.get(),
                row.ledger(),
                from.get(),
                to.get(),
                enterprise(fields),
                new ClosedPeriodsReader(file.name(), findings).read(fields)));
    }

    private static Optional<Currency> enterprise(YamlFields fields) {
        if (!fields.has(ENTERPRISE)) {
            return Optional.empty();
        }
        Optional<Currency> currency = Currencies.of(fields.text(ENTERPRISE));
        fields.require(
                currency,
                ENTERPRISE,
                "Currency " + fields.text(ENTERPRISE) + " does not exist.",
                "Give an ISO 4217 code.");
        return currency;
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
