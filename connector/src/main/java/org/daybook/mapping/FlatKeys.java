package org.daybook.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Free settings as flat keys: {@code tax-types: {V25: OUTPUT2}} becomes {@code tax-types.V25 = OUTPUT2}. */
final class FlatKeys {

    private final String file;
    private final Findings findings;

    FlatKeys(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    Map<String, String> of(Yaml.Table table) {
        Map<String, String> flat = new LinkedHashMap<>();
        add(table, "", flat);
        return flat;
    }

    private void add(Yaml.Table table, String prefix, Map<String, String> flat) {
        table.values().forEach((key, node) -> {
            if (node instanceof Yaml.Table inner) {
                add(inner, prefix + key + ".", flat);
            } else if (flat.put(prefix + key, text(node)) != null) {
                findings.add(file, table.lineOf(key), "Key '" + prefix + key + "' stands there twice.", "Keep one.");
            }
        });
    }

    /** A list becomes its values with commas between them. */
    private static String text(Yaml node) {
        if (node instanceof Yaml.Listing listing) {
            return IntStream.range(0, listing.items().size())
                    .mapToObj(i -> text(listing.items().get(i)))
                    .collect(Collectors.joining(","));
        }
        return node instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }
}
