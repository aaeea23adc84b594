package org.daybook.mapping;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.invoicing.Catalogues;

/** Reads one {@code mappings/entries/<source>.yaml}, every finding at once. */
final class EntryMappingFile {

    private static final Set<String> KEYS = Set.of(
            "source",
            "stream",
            "format",
            "items",
            "charset",
            "delimiter",
            "decimal",
            "delivery",
            "policy",
            "settings",
            "window",
            "cursor",
            "ignore",
            "fields",
            "dimensions",
            "also");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    private final SiteFile file;
    private final Findings findings;

    EntryMappingFile(SiteFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The mapping, if it has no findings; {@code source} is what the file's name says. */
    Optional<EntryForm> read(String source) {
        int before = findings.size();
        Optional<EntryForm> form = new YamlReader(file, findings)
                .root()
                .map(root -> form(source, new YamlFields(file.name(), root, KEYS, findings)));
        return findings.size() == before ? form : Optional.empty();
    }

    private EntryForm form(String source, YamlFields fields) {
        if (!fields.text("source").equals(source)) {
            fields.refuse(
                    "source",
                    "The source is '" + fields.text("source") + "', but the file is named " + source + ".yaml.",
                    "Write source: " + source + ", or rename the file.");
        }
        for (String key : List.of("stream", "policy", "fields")) {
            if (!fields.has(key)) {
                fields.refuse(key, "Key '" + key + "' is missing.", "Add it.");
            }
        }
        EntryForm.Format format = format(fields);
        YamlFields window = new YamlFields(file.name(), fields.table("window"), Set.of("from", "to"), findings);
        return new EntryForm(
                source,
                fields.text("stream"),
                format,
                fields.text("items"),
                charset(fields),
                delimiter(fields),
                oneOf(fields, "decimal", "point", "comma").equals("comma"),
                delivery(fields, format),
                fields.text("policy"),
                settings(fields),
                date(window, "from", FIRST),
                date(window, "to", LAST),
                Optional.of(fields.text("cursor")).filter(path -> !path.isBlank()),
                new HashSet<>(fields.texts("ignore")),
                rules(fields.table("fields"), true),
                dimensions(fields.table("dimensions")),
                also(fields));
    }

    private EntryForm.Format format(YamlFields fields) {
        String format = oneOf(fields, "format", "csv", "json", "jsonl");
        return EntryForm.Format.valueOf(format.toUpperCase(java.util.Locale.ROOT));
    }

    private boolean delivery(YamlFields fields, EntryForm.Format format) {
        boolean api = format == EntryForm.Format.JSON;
        return oneOf(fields, "delivery", api ? "api" : "file", api ? "file" : "api")
                .equals("file");
    }

    /** The value, the first choice if there is none, and the first choice with a finding if it is another. */
    private static String oneOf(YamlFields fields, String key, String... choices) {
        String text = fields.text(key, choices[0]);
        if (List.of(choices).contains(text)) {
            return text;
        }
        fields.refuse(
                key,
                "'" + text + "' is no " + key + ".",
                "Use one of " + String.join(", ", new TreeSet<>(List.of(choices))) + ".");
        return choices[0];
    }

    private static Charset charset(YamlFields fields) {
        String name = fields.text("charset", "UTF-8");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            fields.refuse("charset", "Charset " + name + " does not exist.", "Use one such as UTF-8 or windows-1252.");
            return java.nio.charset.StandardCharsets.UTF_8;
        }
    }

    private static char delimiter(YamlFields fields) {
        String text = fields.text("delimiter", ",").replace("tab", "\t");
        if (text.length() != 1 || text.equals("\"")) {
            fields.refuse("delimiter", "'" + text + "' cannot part columns.", "Use one character such as ';', or tab.");
            return ',';
        }
        return text.charAt(0);
    }

    private static LocalDate date(YamlFields window, String key, LocalDate otherwise) {
        Optional<LocalDate> date = Dates.of(window.text(key, otherwise.toString()));
        window.require(date, key, window.text(key) + " is no date.", "Give a date as YYYY-MM-DD.");
        return date.orElse(otherwise);
    }

    private Map<String, String> settings(YamlFields fields) {
        Yaml.Table settings = fields.table("settings");
        new SystemParameterNames(file.name(), findings).check(settings);
        Map<String, String> flat = new FlatKeys(file.name(), findings).of(settings);
        Catalogues.of(fields.text("policy"))
                .map(catalogue -> catalogue.unreadable(flat))
                .orElse(List.of())
                .forEach(problem ->
                        findings.add(file.name(), settings.line(), problem, "Correct it, or leave the setting out."));
        return flat;
    }

    private Map<EntryField, FieldRule> rules(Yaml.Table table, boolean whole) {
        Map<EntryField, FieldRule> rules = new EnumMap<>(EntryField.class);
        table.values().forEach((key, node) -> {
            Optional<EntryField> field = EntryField.named(key);
            if (field.isEmpty()) {
                unknownField(table, key);
            } else {
                List<String> words = field.get().words();
                new FieldRuleReader(file.name(), findings)
                        .rule(key, node, words)
                        .ifPresent(rule -> rules.put(field.get(), rule));
            }
        });
        Set<EntryField> missing = new TreeSet<>(whole ? EntryField.REQUIRED : Set.of(EntryField.ID, EntryField.KIND));
        missing.removeIf(field -> table.values().containsKey(field.written()));
        missing.forEach(field -> findings.add(
                file.name(),
                table.line(),
                "Field '" + field.written() + "' is missing.",
                "Say which column or constant it is."));
        return rules;
    }

    private void unknownField(Yaml.Table table, String key) {
        List<String> known = new ArrayList<>();
        for (EntryField field : EntryField.values()) {
            known.add(field.written());
        }
        findings.add(
                file.name(),
                table.lineOf(key),
                "Field '" + key + "' is none of ours.",
                "Remove it, or correct it to one of " + String.join(", ", known) + ".");
    }

    private Map<String, FieldRule> dimensions(Yaml.Table table) {
        Map<String, FieldRule> rules = new LinkedHashMap<>();
        table.values()
                .forEach((key, node) -> new FieldRuleReader(file.name(), findings)
                        .rule(key, node, List.of())
                        .ifPresent(rule -> rules.put(key, rule)));
        return rules;
    }

    private List<EntryForm.Also> also(YamlFields fields) {
        List<EntryForm.Also> also = new ArrayList<>();
        if (fields.node("also").orElse(null) instanceof Yaml.Listing listing) {
            for (Yaml node : listing.items()) {
                YamlFields item = YamlFields.of(file.name(), node, Set.of("items", "fields"), findings);
                if (!item.has("items")) {
                    item.refuse("items", "Key 'items' is missing.", "Say where the nested list is.");
                }
                also.add(new EntryForm.Also(item.text("items"), rules(item.table("fields"), false)));
            }
        } else if (fields.has("also")) {
            fields.refuse("also", "'also' is not a list.", "Begin each nested list with '- items: ...'.");
        }
        return also;
    }
}
