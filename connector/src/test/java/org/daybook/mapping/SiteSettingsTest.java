package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSettingsTest {
    @TempDir
    Path folder;

    @Test
    void aSiteWithoutTheFileHasTheDefaults() {
        SiteSettings settings = SiteSettingsReader.read(folder).settings().orElseThrow();

        assertThat(settings.database().url()).isEqualTo("jdbc:h2:" + folder.toAbsolutePath() + "/data/register");
        assertThat(settings.server()).isEqualTo(new SiteSettings.Server("127.0.0.1", 8080));
        assertThat(settings.billing()).isEqualTo(SiteSettings.Billing.MONTHLY);
        assertThat(settings.approval().byRule()).isFalse();
        assertThat(settings.stagesEvery()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.sources()).isEmpty();
        assertThat(settings.approvesMappings()).isFalse();
    }

    @Test
    void everySettingIsRead() throws IOException {
        SiteSettings settings =
                read("""
                        database: {url: "jdbc:postgresql://localhost/daybook", user: daybook, password: "${DB_PASSWORD}"}
                        server: {address: 0.0.0.0, port: 0}
                        sources:
                          koho: {url: http://localhost:1/api, page-size: 50}
                        ledgers:
                          xero:
                            type: xero
                            tax-types: {V25: OUTPUT2}
                        approval: {by-rule: true, limits: {EUR: 5000.00, JPY: 800000}}
                        billing: immediately
                        stages-every: 500ms
                        finalize:
                          clipitc: {auto: true, at: "17:30", zone: America/Chicago}
                        number-prefix: CLIP
                        mappings: {approval: required}
                        """, Map.of("DB_PASSWORD", "pa$$ ${HOME}")).settings().orElseThrow();

        assertThat(settings.database().password()).isEqualTo("pa$$ ${HOME}");
        assertThat(settings.database().toString()).doesNotContain("pa$$");
        assertThat(settings.server().port()).isZero();
        assertThat(settings.sources().get("koho")).containsEntry("page-size", "50");
        assertThat(settings.ledgers().get("xero").type()).isEqualTo("xero");
        assertThat(settings.ledgers().get("xero").settings()).isEqualTo(Map.of("tax-types.V25", "OUTPUT2"));
        assertThat(settings.approval().limits())
                .containsEntry(Currency.getInstance("JPY"), Money.of("800000", "JPY"))
                .containsEntry(Currency.getInstance("EUR"), Money.of("5000", "EUR"));
        assertThat(settings.billing()).isEqualTo(SiteSettings.Billing.IMMEDIATELY);
        assertThat(settings.stagesEvery()).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.finalizing().get("clipitc"))
                .isEqualTo(new SiteSettings.Finalizing(true, LocalTime.of(17, 30), ZoneId.of("America/Chicago")));
        assertThat(settings.numberPrefix()).contains("CLIP");
        assertThat(settings.approvesMappings()).isTrue();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        SiteSettingsResult result = read("""
                server:
                  port: 99999
                  adress: 127.0.0.1
                ledgers:
                  xero:
                    token: ${XERO_TOKEN}
                approval:
                  by-rule: yes please
                  limits:
                    EURO: 5
                billing: weekly
                stages-every: soon
                finalize:
                  clipitc: {at: 25:00, zone: Mars}
                mappings:
                  approval: two people
                """, Map.of());

        assertThat(result.settings()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "site.yaml:2: '99999' is no port. Give a number from 1 to 65535, or 0 for any free one.",
                        "site.yaml:3: Key 'adress' is not known here. Remove it, or correct it to one of address,"
                                + " port.",
                        "site.yaml:6: Environment variable XERO_TOKEN is not set. Set it before Daybook starts, or"
                                + " write the value here.",
                        "site.yaml:5: Ledger xero has no type. Add 'type', e.g. xero, sap or hledger.",
                        "site.yaml:8: 'yes please' is neither true nor false. Write true or false.",
                        "site.yaml:9: The limit for EURO (line 10) is no amount of a currency. Write it as EUR:"
                                + " 5000.00.",
                        "site.yaml:11: 'weekly' is no time of billing. Use monthly or immediately.",
                        "site.yaml:12: 'soon' is no length of time. Write one such as 500ms, 2s, 5m or 1h.",
                        "site.yaml:14: '25:00' is no time of day. Write it as \"18:00\", in quotes.",
                        "site.yaml:14: Time zone Mars does not exist. Give one such as Europe/Berlin.",
                        "site.yaml:16: 'two people' does not say whether changed mappings need approval. Use required"
                                + " or none.");
    }

    @Test
    void noIsNoWordForNone() throws IOException {
        assertThat(read("mappings: {approval: none}\n", Map.of())
                        .settings()
                        .orElseThrow()
                        .approvesMappings())
                .isFalse();
        assertThat(read("mappings: {approval: no}\n", Map.of()).findings()).hasSize(1);
        assertThat(read("mappings: {aproval: required}\n", Map.of()).findings()).hasSize(1);
    }

    private SiteSettingsResult read(String yaml, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve("site.yaml"), yaml);
        return SiteSettingsReader.read(folder, environment::get);
    }
}
