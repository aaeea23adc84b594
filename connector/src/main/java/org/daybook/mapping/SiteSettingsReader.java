package org.daybook.mapping;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.accounting.Money;
import org.daybook.mapping.SiteSettings.Approval;
import org.daybook.mapping.SiteSettings.Billing;
import org.daybook.mapping.SiteSettings.Database;
import org.daybook.mapping.SiteSettings.Finalizing;
import org.daybook.mapping.SiteSettings.LedgerSettings;
import org.daybook.mapping.SiteSettings.Server;

/** Reads the root {@code site.yaml}; a site without one has the defaults. */
public final class SiteSettingsReader {

    static final String NAME = "site.yaml";
    private static final Set<String> KEYS = Set.of(
            "database",
            "server",
            "sources",
            "ledgers",
            "approval",
            "billing",
            "stages-every",
            "finalize",
            "number-prefix",
            "mappings");

    private final Path site;
    private final Findings findings;

    private SiteSettingsReader(Path site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    /**
     * Reads with the process's environment for {@code ${NAME}} in values.
     *
     * @throws java.io.UncheckedIOException if the file is there and cannot be read
     */
    public static SiteSettingsResult read(Path site) {
        return read(site, System::getenv);
    }

    /** @param environment the value of a name, or null */
    static SiteSettingsResult read(Path site, UnaryOperator<String> environment) {
        Findings findings = new Findings();
        SiteFile file = SiteFile.of(site, NAME);
        Optional<Yaml.Table> root =
                file.exists() ? new YamlReader(file, findings).root() : Optional.of(Yaml.Table.empty(1));
        Optional<SiteSettings> settings = root.map(table -> new Placeholders(NAME, environment, findings).filled(table))
                .map(table -> new SiteSettingsReader(site, findings).settings(table));
        return new SiteSettingsResult(findings.isEmpty() ? settings : Optional.empty(), findings.list());
    }

    private SiteSettings settings(Yaml.Table root) {
        YamlFields fields = new YamlFields(NAME, root, KEYS, findings);
        Map<String, LedgerSettings> ledgers = new LinkedHashMap<>();
        Yaml.Table ledgerTable = fields.table("ledgers");
        ledgerTable.values().forEach((name, node) -> ledgers.put(name, ledger(name, ledgerTable.lineOf(name), node)));
        Map<String, Map<String, String>> sources = new LinkedHashMap<>();
        fields.table("sources").values().forEach((name, node) -> sources.put(name, flat(node)));
        Map<String, Finalizing> finalizing = new LinkedHashMap<>();
        fields.table("finalize").values().forEach((source, node) -> finalizing.put(source, finalizing(node)));
        return new SiteSettings(
                database(section(fields, "database", Set.of("url", "user", "password"))),
                server(section(fields, "server", Set.of("address", "port"))),
                sources,
                ledgers,
                approval(section(fields, "approval", Set.of("by-rule", "limits"))),
                billing(fields),
                duration(fields),
                finalizing,
                prefix(fields),
                approvesMappings(section(fields, "mappings", Set.of("approval"))));
    }

    private YamlFields section(YamlFields fields, String key, Set<String> keys) {
        return new YamlFields(NAME, fields.table(key), keys, findings);
    }

    private Database database(YamlFields fields) {
        String url = fields.text(
                "url",
                "jdbc:h2:" + site.resolve("data/register").toAbsolutePath().normalize());
        if (!url.matches("jdbc:(h2|postgresql):.+")) {
            fields.refuse(
                    "url",
                    "'" + url + "' is no address of H2 or PostgreSQL.",
                    "Give one such as jdbc:postgresql://localhost/daybook, or leave it out.");
        }
        return new Database(url, fields.text("user"), fields.text("password"));
    }

    private static Server server(YamlFields fields) {
        String text = fields.text("port", "8080");
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > 65_535) {
            fields.refuse(
                    "port", "'" + text + "' is no port.", "Give a number from 1 to 65535, or 0 for any free one.");
        }
        return new Server(fields.text("address", "127.0.0.1"), port);
    }

    private LedgerSettings ledger(String name, int line, Yaml node) {
        Map<String, String> settings = new LinkedHashMap<>(flat(node));
        String type = settings.remove("type");
        if (type == null || type.isBlank()) {
            findings.add(NAME, line, "Ledger " + name + " has no type.", "Add 'type', e.g. xero, sap or hledger.");
        }
        return new LedgerSettings(type == null ? "" : type, settings);
    }

    private Map<String, String> flat(Yaml node) {
        if (node instanceof Yaml.Table table) {
            return new FlatKeys(NAME, findings).of(table);
        }
        if (!(node instanceof Yaml.Scalar scalar && scalar.text().isBlank())) {
            findings.add(NAME, node.line(), "Here stands " + node.kind() + ", not keys.", "Write 'key: value' lines.");
        }
        return Map.of();
    }

    private static Approval approval(YamlFields fields) {
        Map<Currency, Money> limits = new LinkedHashMap<>();
        Yaml.Table table = fields.table("limits");
        table.values().forEach((code, node) -> {
            Optional<Money> limit = limit(code, node);
            if (limit.isPresent()) {
                limits.put(limit.get().currency(), limit.get());
            } else {
                fields.refuse(
                        "limits",
                        "The limit for " + code + " (line " + node.line() + ") is no amount of a currency.",
                        "Write it as EUR: 5000.00.");
            }
        });
        return new Approval(flag(fields, "by-rule"), limits);
    }

    private static Optional<Money> limit(String code, Yaml node) {
        String text = node instanceof Yaml.Scalar scalar ? scalar.text() : "";
        return Currencies.of(code)
                .flatMap(currency -> Numbers.of(text)
                        .filter(amount -> amount.stripTrailingZeros().scale() <= Money.decimalsOf(currency))
                        .map(amount -> Money.of(amount, currency)));
    }

    private static boolean flag(YamlFields fields, String key) {
        String text = fields.text(key, "false");
        if (!text.equals("true") && !text.equals("false")) {
            fields.refuse(key, "'" + text + "' is neither true nor false.", "Write true or false.");
        }
        return text.equals("true");
    }

    private static Billing billing(YamlFields fields) {
        String text = fields.text("billing", "monthly");
        try {
            return Billing.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            fields.refuse("billing", "'" + text + "' is no time of billing.", "Use monthly or immediately.");
            return Billing.MONTHLY;
        }
    }

    private static Duration duration(YamlFields fields) {
        String text = fields.text("stages-every", "2s");
        if (text.matches("[1-9][0-9]{0,5}(ms|s|m|h)")) {
            String iso = text.endsWith("ms") ? "" : "PT" + text.toUpperCase(Locale.ROOT);
            return iso.isEmpty()
                    ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                    : Duration.parse(iso);
        }
        fields.refuse("stages-every", "'" + text + "' is no length of time.", "Write one such as 500ms, 2s, 5m or 1h.");
        return Duration.ofSeconds(2);
    }

    private Finalizing finalizing(Yaml node) {
        YamlFields fields = YamlFields.of(NAME, node, Set.of("auto", "at", "zone"), findings);
        Optional<ZoneId> zone = CompaniesFile.zone(fields.text("zone", "UTC"));
        fields.require(
                zone,
                "zone",
                "Time zone " + fields.text("zone") + " does not exist.",
                "Give one such as Europe/Berlin.");
        Optional<LocalTime> at = time(fields.text("at", "18:00"));
        fields.require(at, "at", "'" + fields.text("at") + "' is no time of day.", "Write it as \"18:00\", in quotes.");
        return new Finalizing(flag(fields, "auto"), at.orElse(LocalTime.NOON), zone.orElse(ZoneOffset.UTC));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static boolean approvesMappings(YamlFields fields) {
        String text = fields.text("approval", "none");
        if (!text.equals("required") && !text.equals("none")) {
            fields.refuse(
                    "approval",
                    "'" + text + "' does not say whether changed mappings need approval.",
                    "Use required or none.");
        }
        return text.equals("required");
    }

    private static Optional<String> prefix(YamlFields fields) {
        Optional<String> prefix = Optional.of(fields.text("number-prefix")).filter(text -> !text.isBlank());
        if (prefix.isPresent() && !prefix.get().matches("[A-Za-z0-9]{1,4}")) {
            fields.refuse(
                    "number-prefix",
                    "'" + prefix.get() + "' cannot begin document numbers.",
                    "Use one to four letters or digits (SS 2.3 R13).");
        }
        return prefix;
    }
}
