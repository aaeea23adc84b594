package org.daybook.sandbox.koho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox over real HTTP, as a client of Koho meets it. */
class KohoSandboxTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KohoSettings QUIET = KohoSettings.withToken("secret").throttledEvery(0);

    private final HttpClient http = HttpClient.newHttpClient();
    private KohoSandbox koho;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        if (koho != null) {
            koho.close();
        }
    }

    @Test
    void pagesTogetherHoldEachSessionExactlyOnceInOrderOfChange() throws Exception {
        start(QUIET, company(25, Optional.empty()));

        List<Long> read = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            ids(get("/work_sessions?company_id=10&per_page=7&page=" + page)).forEach(read::add);
        }

        assertThat(read)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 25).boxed().toList());
        assertThat(get("/work_sessions?company_id=10&per_page=7&page=5")).isEmpty();
    }

    @Test
    void aPageHoldsOneHundredUnlessToldOtherwise() throws Exception {
        start(QUIET, company(120, Optional.empty()));

        assertThat(get("/work_sessions?company_id=10")).hasSize(100);
    }

    @Test
    void sessionsChangedAtTheVeryTimeAskedForAreIncluded() throws Exception {
        start(QUIET, company(10, Optional.empty()));

        assertThat(ids(get("/work_sessions?company_id=10&updated_after=2026-01-08T19:00:00Z")))
                .containsExactly(8L, 9L, 10L);
    }

    @Test
    void bothEndsOfTheDateRangeAreIncluded() throws Exception {
        start(QUIET, company(10, Optional.empty()));

        assertThat(ids(get("/work_sessions?company_id=10&start_date=2026-01-03&end_date=2026-01-05")))
                .containsExactly(3L, 4L, 5L);
    }

    @Test
    void customersAndProjectsAreListed() throws Exception {
        start(QUIET, company(1, Optional.empty()));

        assertThat(get("/customers?company_id=10").path(0).path("name").asText())
                .isEqualTo("Kaamos Design Oy");
        assertThat(get("/projects?enterprise_id=10").path(0).path("name").asText())
                .isEqualTo("Web shop");
    }

    @Test
    void aMissingOrWrongTokenIsRefused() throws Exception {
        start(QUIET, company(1, Optional.empty()));
        HttpRequest without = request("/work_sessions?company_id=10").build();
        HttpRequest wrong =
                request("/work_sessions?company_id=10").header("token", "guess").build();

        assertThat(send(without).statusCode()).isEqualTo(401);
        assertThat(send(wrong).statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(send(wrong).body()).path("status").asText()).isEqualTo("error");
    }

    @Test
    void aMissingOtherOrUnreadableParameterIsRefusedByName() throws Exception {
        start(QUIET, company(1, Optional.empty()));

        assertRefused(authorised("/work_sessions"), 400, "company_id is missing");
        assertRefused(authorised("/work_sessions?company_id=11"), 403, "company 11");
        assertRefused(authorised("/work_sessions?company_id=10&start_date=May"), 400, "start_date is 'May'");
        assertRefused(authorised("/work_sessions?company_id=10&page=0"), 400, "page is 0");
        assertRefused(authorised("/work_sessions/999?company_id=10"), 404, "no work session 999");
        assertRefused(authorised("/planets?company_id=10"), 404, "/api/planets");
    }

    @Test
    void someCallsAreThrottledButNeverThreeInARow() throws Exception {
        start(KohoSettings.withToken("secret").throttledEvery(3), company(1, Optional.empty()));
        List<Integer> throttled = new ArrayList<>();
        for (int call = 1; call <= 13; call++) {
            HttpResponse<String> answer =
                    send(authorised("/work_sessions?company_id=10").build());
            assertThat(answer.statusCode()).isEqualTo(200);
            if (answer.body().equals("{\"throttle\":true}")) {
                throttled.add(call);
            }
        }

        assertThat(throttled).containsExactly(3, 6, 7, 9, 12, 13);
        assertThat(koho.calls()).isEqualTo(13);
        assertThatThrownBy(() -> KohoSettings.withToken("secret").throttledEvery(2))
                .hasMessageContaining("twice in a row");
    }

    @Test
    void aThrottledWriteBackHasDoneNothing() throws Exception {
        start(KohoSettings.withToken("secret").throttledEvery(3), company(1, Optional.empty()));
        get("/work_sessions?company_id=10");
        get("/work_sessions?company_id=10");

        assertThat(put(1, "{\"work_session\":{\"invoice_id\":\"77\"}}").body()).isEqualTo("{\"throttle\":true}");
        assertThat(koho.writtenBack()).isEmpty();
    }

    @Test
    void aWriteBackIsRememberedAndIsNoEdit() throws Exception {
        start(QUIET, company(3, Optional.empty()));

        put(2, "{\"work_session\":{\"invoice_id\":77,\"invoice_number\":\"INV-1\",\"invoice_status\":\"sent\"}}");

        assertThat(koho.writtenBack()).hasSize(1);
        assertThat(koho.writtenBack().get(2L).invoiceNumber()).isEqualTo("INV-1");
        JsonNode sessions = get("/work_sessions?company_id=10");
        assertThat(ids(sessions)).containsExactly(1L, 2L, 3L);
        assertThat(sessions.path(1).path("invoice_id").asText()).isEqualTo("77");
        assertThat(sessions.path(1).path("updated_at").asText()).isEqualTo("2026-01-02T19:00:00Z");
        assertThat(sessions.path(0).path("invoice_id").isNull()).isTrue();
    }

    @Test
    void customParametersAreReplacedAndPatchParametersMerged() throws Exception {
        start(QUIET, company(1, Optional.empty()));

        put(1, "{\"work_session\":{\"custom_parameters\":{\"a\":\"1\",\"b\":\"2\"}}}");
        put(1, "{\"work_session\":{\"patch_parameters\":{\"b\":\"3\"}}}");
        assertThat(koho.writtenBack().get(1L).customParameters())
                .containsEntry("a", "1")
                .containsEntry("b", "3");
        put(1, "{\"work_session\":{\"custom_parameters\":{\"c\":\"4\"}}}");
        assertThat(koho.writtenBack().get(1L).customParameters()).containsOnlyKeys("c");
    }

    @Test
    void aSessionTakenOffItsInvoiceIsFreeAgain() throws Exception {
        start(QUIET, company(1, Optional.empty()));

        put(1, "{\"work_session\":{\"invoice_id\":\"77\"}}");
        put(1, "{\"work_session\":{\"invoice_id\":null}}");

        assertThat(get("/work_sessions/1?company_id=10").path("invoice_id").isNull())
                .isTrue();
    }

    @Test
    void onlyTheWriteBackFieldsCanBeWrittenAndOnlyOnInvoiceableSessions() throws Exception {
        ObjectNode unconfirmed = session(1).put("confirmed", false);
        ObjectNode internal = session(2).put("invoicing_type", "internal");
        start(QUIET, company(List.of(unconfirmed, internal), Optional.empty()));

        assertThat(put(1, "{\"work_session\":{\"hours\":9}}").body()).contains("hours cannot be written");
        assertThat(put(1, "{\"work_session\":{\"invoice_status\":\"lost\"}}").body())
                .contains("lost");
        assertThat(put(1, "{\"work_session\":{\"invoice_id\":\"77\"}}").body()).contains("not confirmed");
        assertThat(put(2, "{\"work_session\":{\"invoice_id\":\"77\"}}").body()).contains("internal");
        assertThat(put(1, "{\"invoice_id\":\"77\"}").statusCode()).isEqualTo(400);
        assertThat(put(1, "not json").statusCode()).isEqualTo(400);
        assertThat(koho.writtenBack()).isEmpty();
    }

    @Test
    void theEditAppearsOnceTheSessionsHaveBeenReadToTheEnd() throws Exception {
        start(QUIET, company(3, Optional.of(edit(2))));

        get("/work_sessions?company_id=10&per_page=2&page=1");
        assertThat(get("/work_sessions/2?company_id=10").path("hours").asText()).isEqualTo("1.0");
        get("/work_sessions?company_id=10&per_page=2&page=2");

        JsonNode later = get("/work_sessions?company_id=10&updated_after=2026-01-03T19:00:01Z");
        assertThat(ids(later)).containsExactly(2L);
        assertThat(later.path(0).path("hours").asText()).isEqualTo("9.5");
        get("/work_sessions?company_id=10");
        assertThat(get("/work_sessions/2?company_id=10").path("updated_at").asText())
                .isEqualTo("2026-01-03T19:00:01Z");
    }

    @Test
    void aTestCanEditAnySession() throws Exception {
        start(QUIET, company(3, Optional.empty()));

        koho.edit(1, edit(1).fields());

        assertThat(ids(get("/work_sessions?company_id=10"))).containsExactly(2L, 3L, 1L);
    }

    @Test
    void aRestartKeepsWriteBacksAndTheEdit() throws Exception {
        KohoSettings remembering = QUIET.rememberedIn(folder.resolve("koho.jsonl"));
        start(remembering, company(3, Optional.of(edit(2))));
        get("/work_sessions?company_id=10");
        put(1, "{\"work_session\":{\"invoice_id\":\"77\",\"invoice_status\":\"approved\"}}");
        put(1, "{\"work_session\":{\"invoice_status\":\"sent\"}}");
        JsonNode before = get("/work_sessions?company_id=10");
        koho.close();

        start(remembering, company(3, Optional.of(edit(2))));

        assertThat(get("/work_sessions?company_id=10")).isEqualTo(before);
        assertThat(get("/work_sessions?company_id=10")).isEqualTo(before);
        assertThat(koho.writtenBack().get(1L).invoiceStatus()).isEqualTo("sent");
        assertThat(koho.writtenBack().get(1L).invoiceId()).isEqualTo("77");
    }

    @Test
    void aLineThatAKillCutOffIsDropped() throws Exception {
        Path file = folder.resolve("koho.jsonl");
        start(QUIET.rememberedIn(file), company(3, Optional.empty()));
        put(1, "{\"work_session\":{\"invoice_id\":\"77\"}}");
        koho.close();
        Files.writeString(file, "{\"event\":\"write_ba", StandardOpenOption.APPEND);

        start(QUIET.rememberedIn(file), company(3, Optional.empty()));
        put(2, "{\"work_session\":{\"invoice_id\":\"78\"}}");
        koho.close();
        start(QUIET.rememberedIn(file), company(3, Optional.empty()));

        assertThat(koho.writtenBack()).containsOnlyKeys(1L, 2L);
    }

    private void start(KohoSettings settings, KohoCompany company) {
        koho = KohoSandbox.start(settings, company);
    }

    private static KohoCompany company(int sessions, Optional<SessionEdit> edit) {
        return company(
                IntStream.rangeClosed(1, sessions)
                        .mapToObj(KohoSandboxTest::session)
                        .toList(),
                edit);
    }

    private static KohoCompany company(List<ObjectNode> sessions, Optional<SessionEdit> edit) {
        ObjectNode customer = JSON.createObjectNode().put("id", 10001).put("name", "Kaamos Design Oy");
        ObjectNode project = JSON.createObjectNode().put("id", 1102).put("name", "Web shop");
        return new KohoCompany(10, List.of(customer), List.of(project), sessions, edit);
    }

    private static ObjectNode session(int id) {
        String date = LocalDate.of(2026, 1, 1).plusDays(id - 1L).toString();
        return JSON.createObjectNode()
                .put("id", id)
                .put("date", date)
                .put("hours", 1.0)
                .put("confirmed", true)
                .put("invoicing_type", "Invoicable")
                .put("updated_at", date + "T19:00:00Z");
    }

    private static SessionEdit edit(long id) {
        return new SessionEdit(id, JSON.createObjectNode().put("hours", 9.5));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(authorised(path).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> put(long id, String body) throws IOException, InterruptedException {
        return send(authorised("/work_sessions/" + id + "?company_id=10")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    private void assertRefused(HttpRequest.Builder request, int status, String message) throws Exception {
        HttpResponse<String> answer = send(request.build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).path("message").asText()).contains(message);
    }

    private HttpRequest.Builder authorised(String path) {
        return request(path).header("token", "secret");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(koho.base() + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    private static List<Long> ids(JsonNode sessions) {
        List<Long> ids = new ArrayList<>();
        sessions.forEach(session -> ids.add(session.path("id").asLong()));
        return ids;
    }
}
