package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;

/** How each source's records become entries: {@code mappings/entries/*.yaml}, by source; those with findings are left out. */
public record EntryMappings(Map<String, EntryMapping> bySource, List<Finding> findings) {

    static final String FOLDER = "mappings/entries";
    private static final String END = ".yaml";

    public EntryMappings {
        bySource = Map.copyOf(bySource);
        findings = List.copyOf(findings);
    }

    /**
     * Reads every entry mapping of the site; a site without the folder has none.
     *
     * @throws UncheckedIOException if a file that is there cannot be read
     */
    public static EntryMappings read(Path site) {
        Findings findings = new Findings();
        Map<String, EntryMapping> bySource = new LinkedHashMap<>();
        for (String name : names(site)) {
            if (name.endsWith(END)) {
                String source = name.substring(0, name.length() - END.length());
                new EntryMappingFile(SiteFile.of(site, FOLDER + "/" + name), findings)
                        .read(source)
                        .ifPresent(form -> bySource.put(source, new EntryMapping(form)));
            } else {
                findings.add(
                        FOLDER + "/" + name, "Nothing reads this file.", "Remove it, or let its name end in .yaml.");
            }
        }
        return new EntryMappings(bySource, findings.list());
    }

    private static List<String> names(Path site) {
        Path folder = site.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(FOLDER + " cannot be listed.", failed);
        }
    }
}
