package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.daybook.console.ApiJson;
import org.daybook.console.Passwords;
import org.daybook.mapping.MappingReader;
import org.daybook.sandbox.XeroSandbox;
import org.daybook.sync.BillingView;
import org.daybook.sync.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job that people select by hand, over the REST API of a running server: from the source's file to the ledger's own books, and back
 * by a credit memo that restores the work.
 */
class BillingOverRestTest {

    private static final String TENANT = "6f1c2b1e-3a55-4d0f-9d6e-0d6e00000010";
    private static final String PASSWORD = "a long enough password";

    @TempDir
    Path folder;

    private final ObjectMapper json = ApiJson.mapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private XeroSandbox xero;
    private DaybookServer.Running server;

    @BeforeEach
    void aServerWhoseSourceIsSelectedByHand() {
        TempSite site = TimesheetSite.in(folder)
                .replace("mappings/entries/timesheets.yaml", "policy: finalized-work", "policy: invoice-selection");
        xero = new XeroSandbox(XeroSandbox.Config.of(
                "token",
                TENANT,
                MappingReader.read(folder).mappings().orElseThrow().accounts().keySet()));
        site.replace(
                        "site.yaml",
                        "xero: {type: hledger, folder: books}",
                        "xero: {type: xero, url: \"" + xero.baseUrl() + "\", token: token, tenant: " + TENANT
                                + ", base-currency: EUR}")
                .replace(
                        "site.yaml", "approval: {by-rule: true, limits: {EUR: 1000.00}}", "approval: {by-rule: false}");
        server = site.start();
        addPeople();
        site.write(
                "drop/timesheets/march.csv",
                TimesheetSite.HEADER
                        + "1;A-7;10001;2026-03-02;Advice on the new site;2,5;100,00\n"
                        + "2;A-7;10001;2026-03-04;Advice by telephone;0,5;100,00\n");
        Await.that(() -> assertThat(server.desk().billing().look("A-7")).isPresent());
    }

    private void addPeople() {
        String hash = Passwords.encoder().encode(PASSWORD);
        for (String name : List.of("paul", "clara")) {
            server.register().site().saveUser(new Site.User(name, hash, List.of("PREPARER", "APPROVER"), true), "test");
        }
    }

    @AfterEach
    void close() {
        server.close();
        xero.close();
    }

    @Test
    void fromSelectionToTheLedgerAndBackByACreditMemo() throws Exception {
        done("Close All", Map.of());
        done("Approve", Map.of());
        done("Print Invoice", Map.of());
        String invoice = look().documents().get(0).reference();

        assertThat(decision(post("paul", "documents/approve", Map.of("documents", List.of(invoice))), 0))
                .isEqualTo("SAME_PERSON");
        postedBy("clara", invoice);
        assertThat(xero.documents(TENANT, "Invoices"))
                .singleElement()
                .satisfies(document ->
                        assertThat(document.path("Total").decimalValue()).isEqualByComparingTo("376.50"));

        done("Invoice to Credit Memo", Map.of("Invoice", invoice, "Restore job entries", "yes"));
        done("Approve Credit Memo Selection", Map.of());
        done("Print Credit Memo", Map.of());
        String memo = last(look().history()).documents().get(0);
        postedBy("clara", memo);
        assertThat(xero.documents(TENANT, "CreditNotes")).hasSize(1);
        assertThat(look().overview().facts()).containsEntry("Billing price total", "300.00");

        assertThat(json.readValue(get("billing/work?work=A-7&at=" + look().events()), BillingView.class))
                .isEqualTo(look());
        assertThat(json.readValue(get("billing/work?work=A-7&at=1"), BillingView.class)
                        .overview()
                        .sheet("Lines")
                        .rows())
                .allMatch(line -> line.get("How").startsWith("selected"));
    }

    @Test
    void whoHasNotSeenTheLastEventIsRefused() throws Exception {
        done("Close All", Map.of());
        JsonNode stale = post(
                "clara",
                "billing/work/actions",
                Map.of("work", "A-7", "action", "Approve", "given", Map.of(), "after", 1));
        assertThat(stale.at("/status").asInt()).isEqualTo(409);
        assertThat(stale.at("/decision/reasons/0/code").asText()).isEqualTo("HISTORY_MOVED_ON");
        assertThat(look().events()).isEqualTo(2);
    }

    /** Approved by a person, sent, and found in the ledger again. */
    private void postedBy(String person, String document) throws Exception {
        assertThat(decision(post(person, "documents/approve", Map.of("documents", List.of(document))), 0))
                .isEmpty();
        Await.that(() -> assertThat(server.desk()
                        .document(document)
                        .orElseThrow()
                        .document()
                        .state())
                .hasToString("POSTED"));
    }

    private void done(String action, Map<String, String> given) throws Exception {
        JsonNode answer = post(
                "paul",
                "billing/work/actions",
                Map.of("work", "A-7", "action", action, "given", given, "after", look().events()));
        assertThat(answer.at("/done").asBoolean()).as(answer.toString()).isTrue();
    }

    /** The code of the first reason; blank if it was done. */
    private static String decision(JsonNode answer, int index) {
        return answer.at("/" + index + "/reasons/0/code").asText();
    }

    private BillingView look() throws Exception {
        return json.readValue(get("billing/work?work=A-7"), BillingView.class);
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private String get(String path) throws Exception {
        return client.send(asked("clara", path).GET().build(), BodyHandlers.ofString())
                .body();
    }

    private JsonNode post(String person, String path, Object body) throws Exception {
        HttpRequest request = asked(person, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        return json.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private HttpRequest.Builder asked(String person, String path) {
        String pair = Base64.getEncoder().encodeToString((person + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/" + path))
                .header("Authorization", "Basic " + pair);
    }
}
