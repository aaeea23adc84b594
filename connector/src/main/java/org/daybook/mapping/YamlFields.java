package org.daybook.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys of one YAML table, read by name; unknown keys and values of the wrong kind are findings. */
final class YamlFields {

    private final String file;
    private final Yaml.Table table;
    private final Findings findings;

    YamlFields(String file, Yaml.Table table, Set<String> keys, Findings findings) {
        this.file = file;
        this.table = table;
        this.findings = findings;
        table.values().keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> unknown(key, keys));
    }

    /** Of a node that must be a table; of anything else, with a finding, an empty one. */
    static YamlFields of(String file, Yaml node, Set<String> keys, Findings findings) {
        if (node instanceof Yaml.Table table) {
            return new YamlFields(file, table, keys, findings);
        }
        if (!isBlank(node)) {
            findings.add(
                    file,
                    node.line(),
                    "Here stands " + node.kind() + ", not keys.",
                    "Write keys: " + String.join(", ", new TreeSet<>(keys)) + ".");
        }
        return new YamlFields(file, Yaml.Table.empty(node.line()), keys, findings);
    }

    /** The value as it is written, blank if it is not there. */
    String text(String key) {
        return scalar(key).map(Yaml.Scalar::text).orElse("");
    }

    String text(String key, String otherwise) {
        return text(key).isBlank() ? otherwise : text(key);
    }

    boolean has(String key) {
        return table.values().containsKey(key) && !isBlank(table.values().get(key));
    }

    Optional<Yaml> node(String key) {
        return Optional.ofNullable(table.values().get(key)).filter(node -> !isBlank(node));
    }

    /** The table under a key; an empty one if it is not there. */
    Yaml.Table table(String key) {
        Optional<Yaml> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Yaml.Table)) {
            refuse(
                    key,
                    "'" + key + "' is " + node.get().kind() + ", not a table of keys.",
                    "Write its keys below it, indented.");
        }
        return node.filter(Yaml.Table.class::isInstance)
                .map(Yaml.Table.class::cast)
                .orElseGet(() -> Yaml.Table.empty(table.lineOf(key)));
    }

    /** The values of a list, or of a single value. */
    List<String> texts(String key) {
        Optional<Yaml> node = node(key);
        if (node.isPresent() && node.get() instanceof Yaml.Listing listing) {
            return listing.items().stream()
                    .filter(Yaml.Scalar.class::isInstance)
                    .map(item -> ((Yaml.Scalar) item).text())
                    .toList();
        }
        return has(key) ? List.of(text(key)) : List.of();
    }

    void require(Optional<?> value, String key, String problem, String remedy) {
        if (value.isEmpty()) {
            refuse(key, problem, remedy);
        }
    }

    void refuse(String key, String problem, String remedy) {
        findings.add(file, lineOf(key), problem, remedy);
    }

    int lineOf(String key) {
        return table.lineOf(key);
    }

    private Optional<Yaml.Scalar> scalar(String key) {
        Yaml node = table.values().get(key);
        if (node == null || node instanceof Yaml.Scalar) {
            return Optional.ofNullable((Yaml.Scalar) node);
        }
        refuse(key, "'" + key + "' is " + node.kind() + ", not a value.", "Write one value.");
        return Optional.empty();
    }

    private void unknown(String key, Set<String> keys) {
        findings.add(
                file,
                table.lineOf(key),
                "Key '" + key + "' is not known here.",
                "Remove it, or correct it to one of " + String.join(", ", new TreeSet<>(keys)) + ".");
    }

    private static boolean isBlank(Yaml node) {
        return node instanceof Yaml.Scalar scalar && scalar.text().isBlank();
    }
}
