package org.daybook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.mapping.EntryMapping;
import org.daybook.mapping.EntryMappings;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.mapping.SiteSettings;
import org.daybook.mapping.StoredMappings;
import org.daybook.sync.ApproveMappings;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.Register;
import org.daybook.sync.Rules;

/** One version of a site's mappings as it was read: its tables and its entry mappings, which change together. */
record SiteMappings(MappingResult tables, EntryMappings entries) {

    /** What the site's files say now. */
    static SiteMappings of(Path site) {
        return new SiteMappings(MappingReader.read(site), EntryMappings.read(site));
    }

    /** A version that the register keeps. */
    static SiteMappings stored(String content) {
        StoredMappings stored = StoredMappings.read(content);
        return new SiteMappings(stored.mappings(), stored.entries());
    }

    /** The desk at which the site's versions are proposed and approved. */
    static MappingDesk desk(Path site, SiteSettings settings, Register register) {
        return new ApproveMappings(register.mappingVersions(), () -> written(site, settings));
    }

    private static Outcome<ApproveMappings.Written> written(Path site, SiteSettings settings) {
        if (!settings.approvesMappings()) {
            return Outcome.refused(new Finding(
                    RefusalCode.MAPPING_NOT_WAITING,
                    "site.yaml",
                    "On this site changed mappings come in force without approval.",
                    "Write 'mappings: {approval: required}' into site.yaml if a second person is to approve them."));
        }
        SiteMappings files = of(site);
        return files.findings().isEmpty()
                ? Outcome.done(new ApproveMappings.Written(files.version(), files.content()))
                : new Outcome.Refused<>(files.findings());
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(tables.findings());
        all.addAll(entries.findings());
        return all;
    }

    /** Only where there are no findings. */
    String version() {
        return tables.mappings().orElseThrow().version();
    }

    String content() {
        return tables.content();
    }

    Map<String, EntryMapping> entryMappings() {
        return entries.bySource();
    }

    /** Only where there are no findings. */
    Rules rules() {
        return new Rules(
                tables.mappings().orElseThrow(),
                entries.bySource().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> new Rules.SourceRules(
                                        e.getValue().policy(), e.getValue().settings()))));
    }
}
