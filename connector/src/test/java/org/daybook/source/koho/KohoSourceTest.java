package org.daybook.source.koho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.demo.data.DemoData;
import org.daybook.sandbox.koho.KohoSandbox;
import org.daybook.sync.DocumentState;
import org.daybook.sync.RawPage;
import org.daybook.sync.SourceSystem;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** KOHO-19 and the keyset paging of SS 3.3 R14, against a Koho that throttles and edits while it is read. */
class KohoSourceTest {

    private final DemoData demo = DemoData.of(7, YearMonth.of(2026, 1));
    private KohoSandbox koho;

    @BeforeEach
    void startKoho() {
        koho = KohoSandbox.start(
                org.daybook.sandbox.koho.KohoSettings.withToken("secret").throttledEvery(3), demo.koho());
    }

    @AfterEach
    void stopKoho() {
        koho.close();
    }

    @Test
    void everySessionIsReadThoughKohoThrottlesAndEditsMeanwhile() throws IOException {
        Set<String> read = new HashSet<>();
        String cursor = "";
        for (Iterator<RawPage> pages = pages("secret"); pages.hasNext(); ) {
            RawPage page = pages.next();
            for (JsonNode session : new ObjectMapper().readTree(page.content())) {
                read.add(session.path("id").asText());
            }
            cursor = page.cursor().orElse(cursor);
        }
        assertThat(read).hasSize(sessions());
        assertThat(Instant.parse(cursor)).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void aSecondReadFromTheCursorSeesTheEditAndLittleElse() {
        String cursor = "";
        for (Iterator<RawPage> pages = pages("secret"); pages.hasNext(); ) {
            cursor = pages.next().cursor().orElse(cursor);
        }
        RawPage second = new KohoPages(client("secret"), 100, Instant.parse(cursor)).next();
        assertThat(second.cursor())
                .hasValueSatisfying(edited -> assertThat(edited).isNotBlank());
        assertThat(new String(second.content(), java.nio.charset.StandardCharsets.UTF_8).length())
                .isLessThan(20_000);
    }

    @Test
    void aWrongTokenSaysWhatToCheck() {
        assertThatThrownBy(() -> pages("wrong").next())
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("HTTP 401")
                .hasMessageContaining("sources.koho in site.yaml");
    }

    @Test
    void aMissingSettingNamesItsPlace() {
        assertThatThrownBy(() -> KohoSettings.of(Map.of("url", "http://127.0.0.1:1/api")))
                .hasMessage("site.yaml: sources.koho.token is missing. Koho cannot be asked without it; add it there.");
    }

    @Test
    void nobodyAtTheAddressIsUnavailableNotABug() {
        Map<String, String> settings = settings("secret");
        settings.put("url", "http://127.0.0.1:1/api");
        KohoPages pages = new KohoPages(new KohoClient(KohoSettings.of(settings)), 100, Instant.EPOCH);
        assertThatThrownBy(pages::next).isInstanceOf(Unavailable.class).hasMessageContaining("cannot be reached");
    }

    @Test
    void theInvoiceNumberIsWrittenBackToEachSessionOnceOrTwiceAlike() {
        long session = confirmedSession();
        SourceSystem.Notice notice = new SourceSystem.Notice(
                "doc-1",
                List.of(new EntryId("koho", session + ""), new EntryId("koho", session + "/800001")),
                "10-000042",
                DocumentState.Stage.POSTED,
                "INV-1");
        KohoSource source = new KohoSource("koho", KohoSettings.of(settings("secret")), null);
        source.told(notice);
        source.told(notice);
        assertThat(koho.writtenBack()).hasSize(1);
        assertThat(koho.writtenBack().get(session).toString())
                .contains("10-000042")
                .contains("sent");
    }

    private int sessions() {
        return (int) demo.entries().stream()
                .filter(entry -> entry.source().equals("koho"))
                .filter(entry -> !entry.nativeId().contains("/"))
                .count();
    }

    private long confirmedSession() {
        return demo.entries().stream()
                .filter(entry ->
                        entry.source().equals("koho") && entry.troubles().isEmpty())
                .mapToLong(entry -> Long.parseLong(entry.nativeId()))
                .findFirst()
                .orElseGet(() -> Long.parseLong(demo.entries().stream()
                        .filter(entry -> entry.source().equals("koho"))
                        .filter(entry -> !entry.has(org.daybook.demo.data.Trouble.UNCONFIRMED)
                                && !entry.has(org.daybook.demo.data.Trouble.INTERNAL))
                        .findFirst()
                        .orElseThrow()
                        .nativeId()));
    }

    private Iterator<RawPage> pages(String token) {
        return new KohoPages(client(token), 100, Instant.EPOCH);
    }

    private KohoClient client(String token) {
        return new KohoClient(KohoSettings.of(settings(token)));
    }

    private Map<String, String> settings(String token) {
        URI base = koho.base();
        return new HashMap<>(Map.of("url", base.toString(), "token", token, "company", "10", "throttle-wait-ms", "1"));
    }
}
