package org.daybook.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the environment's values in for {@code ${NAME}}, so that no secret has to stand in a file. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private final String file;
    private final UnaryOperator<String> environment;
    private final Findings findings;

    Placeholders(String file, UnaryOperator<String> environment, Findings findings) {
        this.file = file;
        this.environment = environment;
        this.findings = findings;
    }

    /** The same tree with every value filled; a name that is not set is a finding. */
    Yaml.Table filled(Yaml.Table table) {
        Map<String, Yaml> values = new LinkedHashMap<>();
        table.values().forEach((key, node) -> values.put(key, node(node)));
        return new Yaml.Table(table.line(), values, table.keyLines());
    }

    private Yaml node(Yaml node) {
        if (node instanceof Yaml.Table table) {
            return filled(table);
        }
        if (node instanceof Yaml.Listing listing) {
            List<Yaml> items = listing.items().stream().map(this::node).toList();
            return new Yaml.Listing(listing.line(), items);
        }
        return new Yaml.Scalar(node.line(), text((Yaml.Scalar) node));
    }

    /** What is put in is not looked through again. */
    private String text(Yaml.Scalar scalar) {
        return NAME.matcher(scalar.text()).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), scalar)));
    }

    private String value(String name, Yaml.Scalar scalar) {
        String value = environment.apply(name);
        if (value == null) {
            findings.add(
                    file,
                    scalar.line(),
                    "Environment variable " + name + " is not set.",
                    "Set it before Daybook starts, or write the value here.");
        }
        return value == null ? "" : value;
    }
}
