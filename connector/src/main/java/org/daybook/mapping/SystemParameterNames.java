package org.daybook.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.invoicing.selection.SystemParameter;
import org.daybook.invoicing.selection.SystemParameters;

/** Checks the system parameters that a source's settings turn on: a name that is none would silently turn nothing on. */
final class SystemParameterNames {

    private final String file;
    private final Findings findings;

    SystemParameterNames(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** @param settings of the entry mapping; the names stand in a list, or in one value with commas between */
    void check(Yaml.Table settings) {
        Yaml node = settings.values().get(SystemParameters.SETTING);
        List<Yaml> values =
                node instanceof Yaml.Listing listing ? listing.items() : node == null ? List.of() : List.of(node);
        for (Yaml value : values) {
            if (value instanceof Yaml.Scalar scalar) {
                Arrays.stream(scalar.text().split(","))
                        .map(String::strip)
                        .filter(name ->
                                !name.isEmpty() && SystemParameter.named(name).isEmpty())
                        .forEach(name -> refuse(scalar.line(), "'" + name + "' is no system parameter."));
            } else {
                refuse(value.line(), "Here stands " + value.kind() + ", not the name of a system parameter.");
            }
        }
    }

    private void refuse(int line, String problem) {
        String known = Arrays.stream(SystemParameter.values())
                .map(SystemParameter::written)
                .collect(Collectors.joining(", "));
        findings.add(file, line, problem, "Remove it, or correct it to one of " + known + ".");
    }
}
