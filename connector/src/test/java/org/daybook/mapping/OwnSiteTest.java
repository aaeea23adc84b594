package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.daybook.accounting.MappingRow;
import org.daybook.posting.Coverage;
import org.daybook.posting.Mappings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repository is itself a site, and nothing is wrong with it. */
class OwnSiteTest {

    @Test
    void nothingIsWrongWithTheRepositorysOwnSite() {
        assertThat(SiteCheck.of(SiteFolder.own())).isEmpty();
    }

    @Test
    void everyRowIsRead() {
        Mappings mappings = MappingReader.read(SiteFolder.own()).mappings().orElseThrow();

        assertThat(mappings.companies()).containsOnlyKeys("10", "20", "30");
        assertThat(mappings.customers()).hasSize(17).doesNotContainKey("10999");
        assertThat(mappings.activities()).containsKeys("DESIGN", "PACKAGE").doesNotContainKey("UNMAPPED-9");
        assertThat(mappings.companies().get("20").isOpen(LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(mappings.companies().get("20").isOpen(LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(mappings.references().combinations().get("GR-IOA").lines()).hasSize(1);
        assertThat(mappings.definedAt().customers().get("10001"))
                .isEqualTo(new MappingRow("mappings/customers.csv", 4, "number 10001"));
        assertThat(Coverage.listing(mappings)).isNotEmpty().noneMatch(Coverage.Covered::fallback);
    }

    @Test
    void theVersionFollowsTheContentAndNotTheLineEnds(@TempDir Path folder) {
        SiteFolder site = SiteFolder.copiedTo(folder);
        String before = version(site);
        site.write("mappings/tax-codes.csv", site.read("mappings/tax-codes.csv").replace("\n", "\r\n"));
        assertThat(version(site)).isEqualTo(before).hasSize(64);

        site.with("mappings/tax-codes.csv", "25.5,", "25.6,");
        assertThat(version(site)).isNotEqualTo(before);
    }

    @Test
    void theContentIsWhatTheVersionIsMadeOf() {
        MappingResult result = MappingReader.read(SiteFolder.own());

        assertThat(MappingContent.version(result.content()))
                .isEqualTo(result.mappings().orElseThrow().version());
        assertThat(result.content()).contains("=== mappings/customers.csv\n", "=== mappings/entries/koho.yaml\n");
    }

    private static String version(SiteFolder site) {
        return MappingReader.read(site.path()).mappings().orElseThrow().version();
    }
}
