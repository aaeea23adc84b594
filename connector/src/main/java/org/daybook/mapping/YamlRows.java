package org.daybook.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table written as YAML: under {@code rows} a list whose items have the table's headings as keys. */
final class YamlRows {

    private final SiteFile file;
    private final Headings headings;
    private final Findings findings;

    /** Complains about a heading that the table does not have. */
    @FunctionalInterface
    interface Headings {
        void check(SiteFile file, int line, String heading);
    }

    YamlRows(SiteFile file, Headings headings, Findings findings) {
        this.file = file;
        this.headings = headings;
        this.findings = findings;
    }

    List<SiteTable.Row> rows() {
        List<SiteTable.Row> rows = new ArrayList<>();
        new YamlReader(file, findings).root().ifPresent(root -> {
            YamlFields fields = new YamlFields(file.name(), root, Set.of("rows"), findings);
            fields.node("rows").ifPresent(node -> items(node).forEach(item -> rows.add(row(item))));
        });
        return rows;
    }

    private List<Yaml.Table> items(Yaml node) {
        if (!(node instanceof Yaml.Listing listing)) {
            findings.add(file.name(), node.line(), "'rows' is not a list.", "Begin each row with '- '.");
            return List.of();
        }
        List<Yaml.Table> tables = new ArrayList<>();
        for (Yaml item : listing.items()) {
            if (item instanceof Yaml.Table table) {
                tables.add(table);
            } else {
                findings.add(
                        file.name(), item.line(), "The row is " + item.kind() + ", not keys.", "Write 'key: value'.");
            }
        }
        return tables;
    }

    private SiteTable.Row row(Yaml.Table item) {
        Map<String, String> values = new LinkedHashMap<>();
        item.values().forEach((key, value) -> {
            headings.check(file, item.lineOf(key), key);
            if (value instanceof Yaml.Scalar scalar) {
                values.put(key, scalar.text().strip());
            } else {
                findings.add(
                        file.name(),
                        item.lineOf(key),
                        "'" + key + "' is " + value.kind() + ", not a value.",
                        "Write one value.");
            }
        });
        return new SiteTable.Row(file.name(), item.line(), values);
    }
}
