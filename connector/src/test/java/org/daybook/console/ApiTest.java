package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daybook.accounting.Money;
import org.daybook.sync.BillingView;
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.MappingVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The REST API: shapes, problem details, idempotency keys, description. */
@ConsoleTest
class ApiTest {

    private final ObjectMapper json = ApiJson.mapper();

    @LocalServerPort
    private int port;

    @Autowired
    private FakeDesk desk;

    @BeforeEach
    void fresh() {
        desk.reset();
    }

    @Test
    void moneyIsTextWithItsCurrency() throws Exception {
        JsonNode row = tree(get("/api/v1/documents?stage=POSTED&size=1")).at("/rows/0");
        Money total = desk.in(DocumentState.POSTED).get(0).total();
        assertThat(row.at("/total/amount").isTextual()).isTrue();
        assertThat(row.at("/total/amount").asText()).isEqualTo(total.amount().toPlainString());
        assertThat(row.at("/total/currency").asText()).isEqualTo("EUR");
        assertThat(row.at("/state").asText()).isEqualTo("POSTED");
        assertThat(row.at("/date").asText()).isEqualTo("2026-03-31");
    }

    @Test
    void aDocumentIsFoundByNumberWithItsTotalJournalAndProof() throws Exception {
        Document posted = desk.in(DocumentState.POSTED).get(0);
        JsonNode view = tree(get("/api/v1/documents/" + posted.number().orElseThrow()));
        assertThat(view.at("/document/total/amount").asText())
                .isEqualTo(posted.total().amount().toPlainString());
        assertThat(view.at("/document/journal/lines/1/dimensions/LOCATION").asText())
                .isEqualTo("KIEL");
        assertThat(view.at("/document/invoice/lines/0/billed/0/entry").asText()).isEqualTo("koho:4701");
        assertThat(view.at("/proof/actual/lines/0/account").asText()).isEqualTo("1100");
        assertThat(view.at("/document/hold").isMissingNode()).isTrue();
    }

    @Test
    void whatTheApiWritesItsMapperReadsAsTheSame() throws Exception {
        Document document = desk.in(DocumentState.CONFLICT).get(0);
        Desk.DocumentView view = desk.document(document.id().toString()).orElseThrow();
        assertThat(json.readValue(get("/api/v1/documents/" + document.id()).body(), Desk.DocumentView.class))
                .isEqualTo(view);
        assertThat(json.readValue(get("/api/v1/overview").body(), Desk.Overview.class)
                        .totals())
                .containsExactlyInAnyOrderElementsOf(desk.overview().totals());
        assertThat(again(desk.explain(document.id().toString()).orElseThrow()))
                .isEqualTo(desk.explain(document.id().toString()).orElseThrow());
        assertThat(again(desk.entry("koho:4701").orElseThrow()))
                .isEqualTo(desk.entry("koho:4701").orElseThrow());
        assertThat(again(desk.held(3).get(0))).isEqualTo(desk.held(3).get(0));
        assertThat(again(desk.money(SampleDocuments.TODAY).get(0)))
                .isEqualTo(desk.money(SampleDocuments.TODAY).get(0));
    }

    private Object again(Object value) throws JsonProcessingException {
        return json.readValue(json.writeValueAsString(value), value.getClass());
    }

    @Test
    void workIsReadAsItIsWritten() throws Exception {
        assertThat(json.readValue(get("/api/v1/billing/work?work=J-1042").body(), BillingView.class))
                .isEqualTo(desk.billing.look("J-1042").orElseThrow());
        assertThat(tree(get("/api/v1/billing/work?work=J-1042&at=2")).at("/at").asInt())
                .isEqualTo(2);
        assertThat(tree(get("/api/v1/billing")).at("/0/job").asText()).isEqualTo("J-1042");
        assertProblem(get("/api/v1/billing/work?work=J-9"), 404);
        assertProblem(get("/api/v1/billing/work?work=J-1042&at=0"), 400);
        assertProblem(get("/api/v1/billing/work"), 400);
    }

    @Test
    void anActionIsDoneOnceUnderItsKeyAndTellsItsWarnings() throws Exception {
        String body = "{\"work\":\"J-1042\",\"action\":\"Close All\",\"after\":3}";
        JsonNode done = tree(post("peter", "/api/v1/billing/work/actions", body, "k1"));
        assertThat(done.at("/done").asBoolean()).isTrue();
        assertThat(done.at("/reasons/0/code").asText()).isEqualTo("OPEN_PURCHASE_ORDERS");
        post("peter", "/api/v1/billing/work/actions", body, "k1");
        assertThat(desk.billing.done).containsExactly("Close All {} on J-1042 as peter");
    }

    @Test
    void aRefusedActionIsAProblemWithAllItsReasons() throws Exception {
        HttpResponse<String> answer = post(
                "peter",
                "/api/v1/billing/work/actions",
                "{\"work\":\"J-1042\",\"action\":\"Print Invoice\",\"given\":{\"Lines\":\"per entry\"}}",
                null);
        assertProblem(answer, 409);
        assertThat(tree(answer).at("/decision/reasons")).hasSize(2);
        assertThat(tree(answer).at("/decision/reasons/0/code").asText()).isEqualTo("NO_DRAFT");
        assertThat(tree(answer).at("/decision/reasons/0/remedy").asText()).isNotEmpty();
    }

    @Test
    void anUndoIsDone() throws Exception {
        assertThat(tree(post("peter", "/api/v1/billing/work/undo", "{\"work\":\"J-1042\",\"after\":3}", null))
                        .at("/done")
                        .asBoolean())
                .isTrue();
        assertProblem(post("peter", "/api/v1/billing/work/undo", "{\"work\":\"J-9\"}", null), 404);
        assertProblem(post("peter", "/api/v1/billing/work/undo", "{}", null), 400);
        assertProblem(post("peter", "/api/v1/billing/work/actions", "{\"work\":\"J-1042\"}", null), 400);
        assertThat(get("/v3/api-docs").body()).contains("/api/v1/billing/work/actions", "/api/v1/billing/work/undo");
    }

    @Test
    void whatIsReadyIsListedAndPrintedOnceUnderItsKey() throws Exception {
        JsonNode ready = tree(get("/api/v1/billing/ready?totals=non-zero&company=10"));
        assertThat(ready.at("/0/customer").asText()).isEqualTo("C-1");
        assertThat(tree(get("/api/v1/billing/ready?creditMemos=true"))).isEmpty();
        String body = "{\"totals\":\"NON_ZERO\",\"date\":\"2026-01-31\"}";
        JsonNode decisions = tree(post("peter", "/api/v1/billing/print", body, "p1"));
        assertThat(decisions.at("/0/done").asBoolean()).isTrue();
        assertThat(decisions.at("/1/reasons/0/code").asText()).isEqualTo("JOB_NOT_INVOICEABLE");
        post("peter", "/api/v1/billing/print", body, "p1");
        assertThat(desk.billing.done).containsExactly("print NON_ZERO of 2026-01-31 as peter");
        assertProblem(get("/api/v1/billing/ready?totals=some"), 400);
        assertProblem(post("peter", "/api/v1/billing/print", "{\"date\":\"soon\"}", null), 400);
    }

    @Test
    void aVersionOfTheMappingsIsListedAndApprovedOnceUnderItsKey() throws Exception {
        JsonNode versions = tree(get("/api/v1/mappings"));
        assertThat(versions.at("/0/state").asText()).isEqualTo("WAITING");
        assertThat(json.convertValue(versions.get(1), MappingVersion.class))
                .isEqualTo(desk.mappings.versions().get(1));
        assertThat(tree(get("/api/v1/overview"))
                        .at("/mappingWaiting/proposedBy")
                        .asText())
                .isEqualTo("paul");
        String body = "{\"version\":\"8c1be0a94f6d\"}";
        assertThat(tree(post("anna", "/api/v1/mappings/approve", body, "m1"))
                        .at("/done")
                        .asBoolean())
                .isTrue();
        post("anna", "/api/v1/mappings/approve", body, "m1");
        assertThat(desk.mappings.done).containsExactly("approve 8c1be0a94f6d as anna");
    }

    @Test
    void aMappingThatDoesNotWaitIsAProblemWithItsReason() throws Exception {
        HttpResponse<String> answer = post("anna", "/api/v1/mappings/approve", "{\"version\":\"3f9a0c77d2b1\"}", null);
        assertProblem(answer, 409);
        assertThat(tree(answer).at("/decision/reasons/0/code").asText()).isEqualTo("MAPPING_NOT_WAITING");
        assertProblem(post("anna", "/api/v1/mappings/approve", "{}", null), 400);
        assertProblem(post("peter", "/api/v1/mappings/approve", "{\"version\":\"8c1be0a94f6d\"}", null), 403);
        assertThat(tree(post("peter", "/api/v1/mappings/propose", "", null))
                        .at("/done")
                        .asBoolean())
                .isTrue();
        assertProblem(post("peter", "/api/v1/mappings/propose", "", null), 409);
    }

    @Test
    void theCursorLeadsThroughAllDocumentsOnce() throws Exception {
        int seen = 0;
        String after = "";
        do {
            JsonNode page = tree(get("/api/v1/documents?size=30&after=" + after));
            seen += page.at("/rows").size();
            after = page.path("next").asText("");
        } while (!after.isEmpty());
        assertThat(seen).isEqualTo(85);
    }

    @Test
    void whatIsNotKnownIsAProblemDetail() throws Exception {
        HttpResponse<String> answer = get("/api/v1/documents/nothing");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(tree(answer).at("/detail").asText()).startsWith("No document is called nothing.");
        assertThat(tree(answer).at("/type").asText()).isEqualTo("urn:daybook:problem:not-known");
    }

    @Test
    void everyTroubleIsAProblemDetail() throws Exception {
        assertProblem(get("/api/v1/entries/nobody:1"), 404);
        assertProblem(get("/api/v1/nowhere"), 404);
        assertProblem(get("/api/v1/documents?size=0"), 400);
        assertProblem(get("/api/v1/documents?stage=PAID"), 400);
        assertProblem(get("/api/v1/held?most=lots"), 400);
        assertProblem(get("/api/v1/money?from=yesterday"), 400);
        assertProblem(get("/api/v1/money"), 400);
        assertProblem(post("anna", "/api/v1/documents/approve", "{\"documents\":", null), 400);
        assertProblem(post("anna", "/api/v1/documents/approve", "{\"document\":[\"x\"]}", null), 400);
        assertProblem(post("anna", "/api/v1/documents/approve", "{}", null), 400);
        assertProblem(post("anna", "/api/v1/documents/approve", "{\"documents\":[]}", null), 400);
        assertProblem(post("anna", "/api/v1/documents/nothing/retry", "", null), 404);
        assertProblem(new Browser(port).get("/api/v1/overview"), 401);
        assertProblem(post("vera", "/api/v1/documents/x/retry", "", null), 403);
        assertThat(desk.acts).hasValue(0);
    }

    @Test
    void aBugIsAProblemWithAnIdAndWithoutSecrets() throws Exception {
        desk.isBroken = true;
        HttpResponse<String> answer = get("/api/v1/overview");
        assertProblem(answer, 500);
        assertThat(tree(answer).at("/id").asText()).hasSize(36);
        assertThat(answer.body()).doesNotContain("hunter2");
        desk.isBroken = false;
        desk.isAway = true;
        assertProblem(get("/api/v1/overview"), 503);
    }

    @Test
    void approvingAnswersForEachDocument() throws Exception {
        Document mine = desk.in(DocumentState.INVOICED).stream()
                .filter(d -> d.createdBy().equals("max"))
                .findFirst()
                .orElseThrow();
        Document other = desk.in(DocumentState.INVOICED).stream()
                .filter(d -> !d.createdBy().equals("max"))
                .findFirst()
                .orElseThrow();
        JsonNode decisions = tree(post(
                "max",
                "/api/v1/documents/approve",
                "{\"documents\":[\"" + mine.id() + "\",\"" + other.id() + "\"]}",
                null));
        assertThat(decisions.at("/0/done").asBoolean()).isFalse();
        assertThat(decisions.at("/0/reasons/0/code").asText()).isEqualTo("SAME_PERSON");
        assertThat(decisions.at("/1/done").asBoolean()).isTrue();
    }

    @Test
    void aRefusedRetryIsAConflictThatCarriesItsReasons() throws Exception {
        Document posted = desk.in(DocumentState.POSTED).get(0);
        HttpResponse<String> answer = post("peter", "/api/v1/documents/" + posted.id() + "/retry", "", null);
        assertProblem(answer, 409);
        Desk.Decision decision = json.treeToValue(tree(answer).at("/decision"), Desk.Decision.class);
        assertThat(decision.done()).isFalse();
        assertThat(decision.reasons()).isNotEmpty();
    }

    @Test
    void aRepeatedKeyGetsTheSameAnswerAndIsNotDoneAgain() {
        String path = "/api/v1/documents/" + desk.in(DocumentState.HELD).get(0).id() + "/retry";
        HttpResponse<String> first = post("peter", path, "", "key-1");
        HttpResponse<String> second = post("peter", path, "", "key-1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(desk.acts).hasValue(1);
        assertThat(post("peter", path, "", "key-2").statusCode()).isEqualTo(409);
        assertThat(desk.acts).hasValue(2);
    }

    @Test
    void aKeyBelongsToOnePersonAndOneRequest() throws Exception {
        String id = desk.in(DocumentState.HELD).get(0).id().toString();
        post("peter", "/api/v1/documents/" + id + "/retry", "", "key-3");
        assertProblem(post("peter", "/api/v1/documents/" + id + "/credit", "{\"restoreEntries\":true}", "key-3"), 422);
        assertThat(post("anna", "/api/v1/documents/" + id + "/retry", "", "key-3")
                        .statusCode())
                .isEqualTo(409);
        assertProblem(post("peter", "/api/v1/documents/" + id + "/retry", "", "k".repeat(101)), 400);
    }

    @Test
    void theSameKeySentAtOnceIsDoneOnce() {
        String path = "/api/v1/documents/" + desk.in(DocumentState.HELD).get(0).id() + "/retry";
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post("peter", path, "", "key-4").statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(desk.acts).hasValue(1);
    }

    @Test
    void theDescriptionNamesEveryPathAndTheHousesWords() throws Exception {
        JsonNode api = tree(get("/v3/api-docs"));
        assertThat(api.at("/paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/overview",
                        "/api/v1/documents",
                        "/api/v1/documents/{name}",
                        "/api/v1/documents/{name}/explanation",
                        "/api/v1/held",
                        "/api/v1/entries",
                        "/api/v1/entries/{id}",
                        "/api/v1/money",
                        "/api/v1/documents/approve",
                        "/api/v1/documents/{name}/retry",
                        "/api/v1/documents/{name}/credit",
                        "/api/v1/billing",
                        "/api/v1/billing/ready",
                        "/api/v1/billing/print",
                        "/api/v1/billing/work",
                        "/api/v1/billing/work/checks",
                        "/api/v1/billing/work/actions",
                        "/api/v1/billing/work/undo",
                        "/api/v1/mappings",
                        "/api/v1/mappings/propose",
                        "/api/v1/mappings/approve");
        assertThat(api.at("/components/schemas/Row/properties/total/properties/amount/type")
                        .asText())
                .isEqualTo("string");
        assertThat(api.toString()).contains("Idempotency-Key", "\"basic\"");
    }

    private void assertProblem(HttpResponse<String> answer, int status) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(tree(answer).at("/status").asInt()).isEqualTo(status);
        assertThat(tree(answer).at("/title").asText()).isNotBlank();
    }

    private JsonNode tree(HttpResponse<String> answer) throws JsonProcessingException {
        return json.readTree(answer.body());
    }

    private HttpResponse<String> get(String path) {
        return new Browser(port).get(path, "Authorization", AccessTest.basic("vera"));
    }

    private HttpResponse<String> post(String who, String path, String body, String key) {
        Browser program = new Browser(port);
        HttpRequest.Builder request = HttpRequest.newBuilder(program.uri(path))
                .header("Authorization", AccessTest.basic(who))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return program.send(key == null ? request : request.header("Idempotency-Key", key));
    }
}
