package org.daybook.mapping;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;

/** How each source's records become entries: {@code mappings/entries/*.yaml}, by source; those with findings are left out. */
public record EntryMappings(Map<String, EntryMapping> bySource, List<Finding> findings) {

    static final String FOLDER = "mappings/entries";

    public EntryMappings {
        bySource = Map.copyOf(bySource);
        findings = List.copyOf(findings);
    }

    public static EntryMappings read(Path site) {
        throw new UnsupportedOperationException("not written yet: " + site);
    }
}
