package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that are a site's mappings, and their canonical content: names in order, texts with line ends normalized (RE D9). */
final class MappingContent {

    private static final List<String> TABLES = List.of(
            CompaniesFile.NAME,
            Tables.ACCOUNTS,
            Tables.TAX_CODES,
            Tables.DEPARTMENTS,
            Tables.CUSTOMERS,
            Tables.ACTIVITIES,
            PostingTables.REFERENCES,
            PostingTables.COMBINATIONS);

    private final Path site;

    MappingContent(Path site) {
        this.site = site;
    }

    /** Each file's name and text, one after the other; a file that is not UTF-8 is left out, for it is a finding. */
    String text() {
        StringBuilder content = new StringBuilder();
        for (SiteFile file : files()) {
            file.text(new Findings())
                    .ifPresent(text -> content.append("=== ")
                            .append(file.name())
                            .append('\n')
                            .append(text)
                            .append(text.endsWith("\n") ? "" : "\n"));
        }
        return content.toString();
    }

    /** A table that nobody reads is a slip of the pen in its name. */
    void findStrangers(Findings findings) {
        for (String name : namesIn("mappings")) {
            if (name.matches(".*\\.(csv|yaml|yml|xlsx)") && !TABLES.contains(name)) {
                findings.add(
                        name,
                        "Nothing reads this file.",
                        "Remove it, or rename it to one of "
                                + String.join(", ", TABLES).replace("mappings/", "") + ".");
            }
        }
    }

    private List<SiteFile> files() {
        Stream<String> entries = namesIn(EntryMappings.FOLDER).stream().filter(name -> name.endsWith(".yaml"));
        return Stream.concat(TABLES.stream(), entries)
                .sorted()
                .map(name -> SiteFile.of(site, name))
                .filter(SiteFile::exists)
                .toList();
    }

    private List<String> namesIn(String folder) {
        Path path = site.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(folder + " cannot be listed.", failed);
        }
    }

    static String version(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
