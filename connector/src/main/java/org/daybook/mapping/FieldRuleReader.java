package org.daybook.mapping;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how one field is found: a column name alone, or keys. */
final class FieldRuleReader {

    private static final Set<String> KEYS =
            Set.of("from", "with", "when", "or", "values", "others", "constant", "default", "format");

    private final String file;
    private final Findings findings;

    FieldRuleReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** @param words what the field may hold; empty for any text */
    Optional<FieldRule> rule(String field, Yaml node, List<String> words) {
        if (node instanceof Yaml.Scalar column && !column.text().isBlank()) {
            return Optional.of(FieldRule.path(column.text()));
        }
        YamlFields fields = YamlFields.of(file, node, KEYS, findings);
        if (fields.has("from") == fields.has("constant")) {
            findings.add(
                    file,
                    node.line(),
                    "Field '" + field + "' says " + (fields.has("from") ? "both" : "neither") + " 'from' "
                            + (fields.has("from") ? "and" : "nor") + " 'constant'.",
                    "Say one of them.");
            return Optional.empty();
        }
        Map<String, String> values = texts(fields.table("values"));
        checkWords(field, fields, values, words);
        if (fields.has("constant")) {
            return Optional.of(FieldRule.constant(fields.text("constant")));
        }
        return Optional.of(new FieldRule(
                Optional.empty(),
                fields.texts("from"),
                fields.text("with", "-"),
                texts(fields.table("when")),
                Optional.of(fields.text("or")).filter(path -> !path.isBlank()),
                values,
                keepsOthers(fields),
                fields.text("default"),
                format(fields)));
    }

    private static Map<String, String> texts(Yaml.Table table) {
        Map<String, String> texts = new LinkedHashMap<>();
        table.values().forEach((key, value) -> {
            if (value instanceof Yaml.Scalar scalar) {
                texts.put(key, scalar.text());
            }
        });
        return texts;
    }

    private static void checkWords(String field, YamlFields fields, Map<String, String> values, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String remedy = "Use one of " + String.join(", ", words) + ".";
        Yaml.Table table = fields.table("values");
        values.values().stream()
                .filter(ours -> !words.contains(ours))
                .distinct()
                .forEach(ours -> fields.refuse(
                        "values",
                        "'" + ours + "' is no " + field + " (values, from line " + table.line() + ").",
                        remedy));
        for (String key : List.of("constant", "default")) {
            if (fields.has(key) && !words.contains(fields.text(key))) {
                fields.refuse(key, "'" + fields.text(key) + "' is no " + field + ".", remedy);
            }
        }
    }

    private static boolean keepsOthers(YamlFields fields) {
        if (fields.has("others") && !fields.text("others").equals("keep")) {
            fields.refuse(
                    "others", "'others' can only be 'keep'.", "Write others: keep, or leave it out to refuse them.");
        }
        return fields.text("others").equals("keep");
    }

    private static Optional<DateTimeFormatter> format(YamlFields fields) {
        if (!fields.has("format")) {
            return Optional.empty();
        }
        try {
            // yyyy would be the year of an era, which strict dates do not have
            String pattern = fields.text("format").replace('y', 'u');
            return Optional.of(DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT));
        } catch (IllegalArgumentException wrong) {
            fields.refuse(
                    "format", "'" + fields.text("format") + "' is no date format.", "Use one such as dd.MM.yyyy.");
            return Optional.empty();
        }
    }
}
