package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.sync.DocumentState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address times every kind of person. An address without a row here fails the test. */
@ConsoleTest
class AccessTest {

    private static final Set<String> ANYBODY = Set.of("", "nora", "vera", "peter", "anna", "max", "adam", "rex");
    private static final Set<String> LOOK = Set.of("vera", "peter", "anna", "max", "adam", "rex");
    private static final Set<String> PREPARE = Set.of("peter", "anna", "max", "rex");
    private static final Set<String> APPROVE = Set.of("anna", "max");

    /** One row: an address as it is mapped, how to ask for it, and who may. */
    private record Row(String ask, Set<String> who) {}

    private static final Map<String, Row> ROWS = rows();

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("GET /sign-in", new Row("/sign-in", ANYBODY));
        rows.put("GET /", new Row("/", LOOK));
        rows.put("GET /overview/figures", new Row("/overview/figures", LOOK));
        rows.put("GET /connections", new Row("/connections", LOOK));
        rows.put("GET /documents", new Row("/documents", LOOK));
        rows.put("GET /documents/{name}", new Row("/documents/ID", LOOK));
        rows.put("GET /approval", new Row("/approval?document=ID", LOOK));
        rows.put("GET /held", new Row("/held", LOOK));
        rows.put("GET /entries", new Row("/entries", LOOK));
        rows.put("POST /approval", new Row("/approval?document=ID", APPROVE));
        rows.put("POST /documents/{name}/approve", new Row("/documents/ID/approve", APPROVE));
        rows.put("POST /documents/{name}/retry", new Row("/documents/ID/retry", PREPARE));
        rows.put("POST /documents/{name}/credit", new Row("/documents/ID/credit", PREPARE));
        rows.put("GET /api/v1/overview", new Row("/api/v1/overview", LOOK));
        rows.put("GET /api/v1/documents", new Row("/api/v1/documents", LOOK));
        rows.put("GET /api/v1/documents/{name}", new Row("/api/v1/documents/ID", LOOK));
        rows.put("GET /api/v1/documents/{name}/explanation", new Row("/api/v1/documents/ID/explanation", LOOK));
        rows.put("GET /api/v1/held", new Row("/api/v1/held", LOOK));
        rows.put("GET /api/v1/entries/{id}", new Row("/api/v1/entries/koho:1", LOOK));
        rows.put("GET /api/v1/entries", new Row("/api/v1/entries?id=koho:1", LOOK));
        rows.put("GET /api/v1/money", new Row("/api/v1/money?from=2026-03-01", LOOK));
        rows.put("POST /api/v1/documents/approve", new Row("/api/v1/documents/approve", APPROVE));
        rows.put("POST /api/v1/documents/{name}/retry", new Row("/api/v1/documents/ID/retry", PREPARE));
        rows.put("POST /api/v1/documents/{name}/credit", new Row("/api/v1/documents/ID/credit", PREPARE));
        rows.put("GET /billing", new Row("/billing", LOOK));
        rows.put("GET /billing/work", new Row("/billing/work?work=J-1042", LOOK));
        rows.put(
                "GET /billing/work/checks.pdf",
                new Row("/billing/work/checks.pdf?work=ace:10&from=1001&to=1001", PREPARE));
        rows.put(
                "GET /api/v1/billing/work/checks",
                new Row("/api/v1/billing/work/checks?work=ace:10&from=1&to=2", LOOK));
        rows.put(
                "POST /billing/work/actions",
                new Row("/billing/work/actions?work=J-1042&action=Close+All&after=3", PREPARE));
        rows.put("POST /billing/work/undo", new Row("/billing/work/undo?work=J-1042&after=3", PREPARE));
        rows.put("GET /billing/ready", new Row("/billing/ready?totals=NON_ZERO", LOOK));
        rows.put("POST /billing/print", new Row("/billing/print?totals=NON_ZERO", PREPARE));
        rows.put("GET /api/v1/billing/ready", new Row("/api/v1/billing/ready?date=2026-01-31", LOOK));
        rows.put("POST /api/v1/billing/print", new Row("/api/v1/billing/print", PREPARE));
        rows.put("GET /api/v1/billing", new Row("/api/v1/billing", LOOK));
        rows.put("GET /api/v1/billing/work", new Row("/api/v1/billing/work?work=J-1042", LOOK));
        rows.put("POST /api/v1/billing/work/actions", new Row("/api/v1/billing/work/actions", PREPARE));
        rows.put("POST /api/v1/billing/work/undo", new Row("/api/v1/billing/work/undo", PREPARE));
        rows.put("GET /api/v1/mappings", new Row("/api/v1/mappings", LOOK));
        rows.put("POST /api/v1/mappings/propose", new Row("/api/v1/mappings/propose", PREPARE));
        rows.put("POST /api/v1/mappings/approve", new Row("/api/v1/mappings/approve", APPROVE));
        rows.put("GET /v3/api-docs", new Row("/v3/api-docs", LOOK));
        rows.put("GET /v3/api-docs.yaml", new Row("/v3/api-docs.yaml", LOOK));
        return rows;
    }

    @LocalServerPort
    private int port;

    @Autowired
    private FakeDesk desk;

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void fresh() {
        desk.reset();
    }

    @Test
    void everyAddressHasARowAndEveryRowAnAddress() {
        Set<String> mapped = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(addresses(info)));
        mapped.remove("any /error");
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
    }

    private static Set<String> addresses(RequestMappingInfo info) {
        Set<String> all = new LinkedHashSet<>();
        for (String path : info.getPatternValues()) {
            if (info.getMethodsCondition().isEmpty()) {
                all.add("any " + path);
            }
            info.getMethodsCondition().getMethods().forEach(method -> all.add(method + " " + path));
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> everyPersonMeetsEveryAddress() {
        Map<String, Browser> browsers = new LinkedHashMap<>();
        return ROWS.entrySet().stream()
                .flatMap(row -> ANYBODY.stream()
                        .sorted()
                        .map(who -> DynamicTest.dynamicTest(
                                row.getKey() + " as " + (who.isEmpty() ? "nobody" : who), () -> {
                                    desk.reset();
                                    boolean isApi = row.getValue().ask().startsWith("/api")
                                            || row.getValue().ask().startsWith("/v3");
                                    int status = isApi
                                            ? ask(row.getKey(), row.getValue(), who)
                                            : visit(
                                                    row.getKey(),
                                                    row.getValue(),
                                                    browsers.computeIfAbsent(who, this::browser));
                                    assertThat(allowed(status))
                                            .as("status " + status)
                                            .isEqualTo(row.getValue().who().contains(who));
                                })));
    }

    private Browser browser(String who) {
        return who.isEmpty() ? new Browser(port) : new Browser(port).signIn(who);
    }

    private int visit(String address, Row row, Browser browser) {
        String path = row.ask().replace("ID", anId());
        if (address.startsWith("GET")) {
            return statusOf(browser.get(path));
        }
        int question = path.indexOf('?');
        return statusOf(
                question < 0
                        ? browser.post(path, "")
                        : browser.post(path.substring(0, question), path.substring(question + 1)));
    }

    private int ask(String address, Row row, String who) {
        Browser program = new Browser(port);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(program.uri(row.ask().replace("ID", anId())));
        if (!who.isEmpty()) {
            request.header("Authorization", basic(who));
        }
        if (address.startsWith("POST")) {
            String body = body(address);
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        }
        return program.send(request).statusCode();
    }

    private String body(String address) {
        if (address.contains("/billing/work/")) {
            String action = address.endsWith("actions") ? ",\"action\":\"Close All\"" : "";
            return "{\"work\":\"J-1042\",\"after\":3" + action + "}";
        }
        if (address.contains("/billing/print")) {
            return "{}";
        }
        if (address.contains("/mappings/")) {
            return "{\"version\":\"8c1be0a94f6d\"}";
        }
        return address.endsWith("approve") ? "{\"documents\":[\"" + anId() + "\"]}" : "{\"restoreEntries\":false}";
    }

    static String basic(String who) {
        return "Basic "
                + Base64.getEncoder().encodeToString((who + ":" + FakeSite.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private String anId() {
        return desk.in(DocumentState.INVOICED).get(0).id().toString();
    }

    /** Being led to the sign-in page is being refused. */
    private static int statusOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").contains("/sign-in") ? 401 : answer.statusCode();
    }

    private static boolean allowed(int status) {
        if (!List.of(200, 302, 401, 403, 409).contains(status)) {
            throw new AssertionError("neither allowed nor refused: " + status);
        }
        return status != 401 && status != 403;
    }
}
