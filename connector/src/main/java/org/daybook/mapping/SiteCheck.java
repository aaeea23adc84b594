package org.daybook.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.Coverage;
import org.daybook.posting.Mappings;

/** Everything that is wrong with a site's own files, at once: what {@code daybook check} without arguments says. */
public final class SiteCheck {

    private SiteCheck() {}

    /**
     * Findings of {@code site.yaml}, {@code mappings/} and {@code mappings/entries/}; where the tables can be read, also the
     * holes in their coverage (features P4) and ledgers that companies name and the site does not have. Without
     * {@code site.yaml} the ledgers are not looked for.
     *
     * @throws java.io.UncheckedIOException if a file that is there cannot be read
     */
    public static List<Finding> of(Path site) {
        SiteSettingsResult settings = SiteSettingsReader.read(site);
        MappingResult mappings = MappingReader.read(site);
        Set<Finding> findings = new LinkedHashSet<>(settings.findings());
        findings.addAll(mappings.findings());
        mappings.mappings().ifPresent(readable -> {
            findings.addAll(Coverage.of(readable));
            if (SiteFile.of(site, SiteSettingsReader.NAME).exists()) {
                findings.addAll(unknownLedgers(readable, settings.settings()));
            }
        });
        findings.addAll(EntryMappings.read(site).findings());
        return List.copyOf(findings);
    }

    private static List<Finding> unknownLedgers(Mappings mappings, Optional<SiteSettings> settings) {
        List<Finding> findings = new ArrayList<>();
        settings.ifPresent(known -> mappings.companies().values().stream()
                .filter(company -> !known.ledgers().containsKey(company.ledger()))
                .sorted(java.util.Comparator.comparing(Company::number))
                .forEach(company -> findings.add(new Finding(
                        RefusalCode.MAPPING_REQUIRED,
                        CompaniesFile.NAME,
                        "Ledger " + company.ledger() + " of company " + company + " is not in site.yaml.",
                        "Add it there under 'ledgers', or correct the company."))));
        return findings;
    }
}
