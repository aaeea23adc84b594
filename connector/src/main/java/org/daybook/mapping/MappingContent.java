package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that are a site's mappings, and their canonical content: names in order, texts with line ends normalized (RE D9). */
final class MappingContent {

    private static final List<String> YAML = List.of(CompaniesFile.NAME, PostingSettingsFile.NAME);
    private static final List<String> NEEDED = List.of(
            Tables.ACCOUNTS,
            Tables.TAX_CODES,
            Tables.DEPARTMENTS,
            Tables.CUSTOMERS,
            Tables.ACTIVITIES,
            PostingTables.REFERENCES,
            PostingTables.COMBINATIONS);
    private static final List<String> TABLES =
            Stream.concat(NEEDED.stream(), RulesTables.ALL.stream()).toList();

    private final Path site;

    MappingContent(Path site) {
        this.site = site;
    }

    /** Each file's name and text, one after the other; a file that is not UTF-8 is left out, for it is a finding. */
    String text() {
        StringBuilder content = new StringBuilder();
        for (SiteFile file : files()) {
            text(file)
                    .ifPresent(text -> content.append("=== ")
                            .append(file.name())
                            .append('\n')
                            .append(text)
                            .append(text.endsWith("\n") ? "" : "\n"));
        }
        return content.toString();
    }

    private static Optional<String> text(SiteFile file) {
        return file.name().endsWith(".xlsx") ? Optional.of(new Workbook(file).text()) : file.text(new Findings());
    }

    /** A table that nobody reads is a slip of the pen in its name. */
    void findStrangers(Findings findings) {
        for (String name : namesIn("mappings")) {
            if (name.matches(".*\\.(csv|yaml|yml|xlsx)") && known().noneMatch(name::equals)) {
                findings.add(
                        name,
                        "Nothing reads this file.",
                        "Remove it, or rename it to one of "
                                + String.join(
                                                ", ",
                                                Stream.concat(YAML.stream(), TABLES.stream())
                                                        .toList())
                                        .replace("mappings/", "")
                                + ".");
            }
        }
    }

    private List<SiteFile> files() {
        Stream<String> entries = namesIn(EntryMappings.FOLDER).stream().filter(name -> name.endsWith(".yaml"));
        return Stream.concat(known(), entries)
                .sorted()
                .map(name -> SiteFile.of(site, name))
                .filter(SiteFile::exists)
                .toList();
    }

    /** Every file name that some reader looks for. */
    private Stream<String> known() {
        Stream<String> tables = TABLES.stream()
                .flatMap(table -> SiteTable.files(site, table).stream())
                .map(SiteFile::name);
        return Stream.concat(YAML.stream(), tables);
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
