package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.mapping.EntryMapping;
import org.daybook.mapping.SiteSettings;
import org.daybook.sync.Register;
import org.daybook.sync.Rules;

/**
 * The rules in force. When a file of {@code mappings/} changes they are read anew and swapped as a whole (RE F10); a new version with
 * findings does not come in force: the old one stays, and the findings are told where people look. Where the site asks for a second
 * person's approval (RE D9) the old one stays until somebody has approved the new one, also across restarts.
 */
final class CurrentRules implements Supplier<Rules> {

    private final Path site;
    private final Register register;
    private final boolean asksForApproval;
    private volatile InForce inForce;
    private volatile long readAt;
    private Optional<SiteMappings> waiting = Optional.empty();

    private record InForce(Rules rules, Map<String, EntryMapping> entryMappings) {
        static InForce of(SiteMappings mappings) {
            return new InForce(mappings.rules(), mappings.entryMappings());
        }
    }

    /** @throws UnusableSite with every finding, if the mappings cannot come in force */
    CurrentRules(Path site, SiteSettings settings, Register register) {
        this.site = site;
        this.register = register;
        this.asksForApproval = settings.approvesMappings();
        this.readAt = stamp();
        SiteMappings files = read();
        if (mayComeInForce(files)) {
            bringInForce(files);
        } else {
            propose(files);
            inForce = InForce.of(lastInForce());
            tellThatItWaits(files);
        }
    }

    private SiteMappings read() {
        SiteMappings mappings = SiteMappings.of(site);
        if (!mappings.findings().isEmpty()) {
            throw new UnusableSite(site, mappings.findings());
        }
        return mappings;
    }

    /** What documents were made by until now; the site's files say another version that waits for approval. */
    private SiteMappings lastInForce() {
        SiteMappings stored = SiteMappings.stored(register.site()
                .currentMappingVersion()
                .flatMap(register.site()::mappingContent)
                .orElseThrow());
        if (!stored.findings().isEmpty()) {
            throw new UnusableSite(
                    site,
                    List.of(Finding.of(
                            RefusalCode.MAPPING_NOT_APPROVED,
                            "mappings",
                            "The changed version waits for approval, and the one in force, which the register keeps, cannot be read any"
                                    + " more: " + stored.findings().get(0))));
        }
        return stored;
    }

    @Override
    public Rules get() {
        return inForce.rules();
    }

    Map<String, EntryMapping> entryMappings() {
        return inForce.entryMappings();
    }

    /** Looks whether a file changed since it was last read, or what waits is approved; called at each turn of the books. */
    synchronized void refresh() {
        long stamp = stamp();
        if (stamp != readAt) {
            readAt = stamp;
            waiting = Optional.empty();
            take(SiteMappings.of(site));
        } else if (waiting.filter(this::mayComeInForce).isPresent()) {
            bringInForce(waiting.get());
        }
    }

    private void take(SiteMappings changed) {
        List<Finding> findings = changed.findings();
        if (!findings.isEmpty()) {
            tell(
                    false,
                    findings.size() + " findings; version " + shortVersion() + " stays in force. First: "
                            + findings.get(0));
        } else if (mayComeInForce(changed)) {
            bringInForce(changed);
        } else {
            propose(changed);
            tellThatItWaits(changed);
        }
    }

    /** The first version of a site has nobody before it whose money it could change, and nobody yet who could approve it. */
    private boolean mayComeInForce(SiteMappings mappings) {
        if (!asksForApproval) {
            return true;
        }
        Optional<String> current = register.site().currentMappingVersion();
        return current.isEmpty()
                || current.get().equals(mappings.version())
                || register.mappingVersions().isApproved(mappings.version());
    }

    /** In the name of whoever runs this program, unless a person has proposed it in their own. */
    private void propose(SiteMappings mappings) {
        register.mappingVersions().found(mappings.version(), mappings.content(), System.getProperty("user.name"));
        waiting = Optional.of(mappings);
    }

    private void tellThatItWaits(SiteMappings mappings) {
        tell(true, "version " + shortVersion() + " in force; version " + shortened(mappings) + " waits for approval");
    }

    private void bringInForce(SiteMappings mappings) {
        String version = mappings.version();
        boolean changed = !register.site().currentMappingVersion().equals(Optional.of(version));
        register.site().mappingVersion(version, mappings.content(), "files of " + site.getFileName());
        inForce = InForce.of(mappings);
        waiting = Optional.empty();
        if (changed) {
            register.documents().retryHeldByMapping(version, "run:mapping-change");
            inForce.rules().sources().keySet().forEach(register.entries()::markAll);
        }
        tell(true, "version " + shortVersion() + " in force");
    }

    private void tell(boolean fine, String text) {
        register.reports().contact("mappings", "mappings", fine, text);
    }

    private String shortVersion() {
        return inForce.rules().mappings().version().substring(0, 12);
    }

    private static String shortened(SiteMappings mappings) {
        return mappings.version().substring(0, 12);
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
