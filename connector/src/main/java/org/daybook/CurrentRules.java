package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.mapping.EntryMapping;
import org.daybook.mapping.EntryMappings;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.sync.Register;
import org.daybook.sync.Rules;

/**
 * The rules in force. When a file of {@code mappings/} changes they are read anew and swapped as a whole (RE F10); a new version with
 * findings does not come in force: the old one stays, and the findings are told where people look.
 */
final class CurrentRules implements Supplier<Rules> {

    private final Path site;
    private final Register register;
    private volatile InForce inForce;
    private volatile long readAt;

    private record InForce(Rules rules, Map<String, EntryMapping> entryMappings) {}

    /** @throws UnusableSite with every finding, if the mappings cannot come in force */
    CurrentRules(Path site, Register register) {
        this.site = site;
        this.register = register;
        this.readAt = stamp();
        MappingResult mappings = MappingReader.read(site);
        EntryMappings entries = EntryMappings.read(site);
        List<Finding> findings = findings(mappings, entries);
        if (!findings.isEmpty()) {
            throw new UnusableSite(site, findings);
        }
        bringInForce(mappings, entries);
    }

    @Override
    public Rules get() {
        return inForce.rules();
    }

    Map<String, EntryMapping> entryMappings() {
        return inForce.entryMappings();
    }

    /** Looks whether a file changed since it was last read; called at each turn of the books. */
    synchronized void refresh() {
        long stamp = stamp();
        if (stamp == readAt) {
            return;
        }
        readAt = stamp;
        MappingResult mappings = MappingReader.read(site);
        EntryMappings entries = EntryMappings.read(site);
        List<Finding> findings = findings(mappings, entries);
        if (findings.isEmpty()) {
            bringInForce(mappings, entries);
        } else {
            register.reports()
                    .contact(
                            "mappings",
                            "mappings",
                            false,
                            findings.size() + " findings; version " + shortVersion() + " stays in force. First: "
                                    + findings.get(0));
        }
    }

    private void bringInForce(MappingResult mappings, EntryMappings entries) {
        Rules rules = new Rules(
                mappings.mappings().orElseThrow(),
                entries.bySource().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> new Rules.SourceRules(
                                        e.getValue().policy(), e.getValue().settings()))));
        String version = rules.mappings().version();
        boolean changed = !register.site().currentMappingVersion().equals(java.util.Optional.of(version));
        register.site().mappingVersion(version, mappings.content(), "files of " + site.getFileName());
        inForce = new InForce(rules, entries.bySource());
        if (changed) {
            register.documents().retryHeldByMapping(version, "run:mapping-change");
            rules.sources().keySet().forEach(register.entries()::markAll);
        }
        register.reports().contact("mappings", "mappings", true, "version " + shortVersion() + " in force");
    }

    private String shortVersion() {
        return inForce.rules().mappings().version().substring(0, 12);
    }

    private static List<Finding> findings(MappingResult mappings, EntryMappings entries) {
        List<Finding> all = new ArrayList<>(mappings.findings());
        all.addAll(entries.findings());
        return all;
    }

    /** Changes whenever a file of the folder does. */
    private long stamp() {
        try (Stream<Path> files = Files.walk(site.resolve("mappings"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(site.resolve("mappings/examples")))
                    .mapToLong(file -> file.hashCode() * 31L
                            + file.toFile().lastModified() * 17
                            + file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("the site's mappings cannot be read", e);
        }
    }
}
