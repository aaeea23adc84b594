package org.daybook.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.console.ApiJson;
import org.daybook.invoicing.selection.BatchPrinting;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState.Stage;

/** Answers as Daybook's REST API does, over a desk in memory. */
final class FakeServer implements AutoCloseable {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Person ANNA = new Person("anna", List.of("APPROVER"));

    final FakeDesk desk;
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());
    final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    volatile boolean broken;
    volatile boolean hangsUp;
    private final ObjectMapper json = ApiJson.mapper();
    private final HttpServer http;

    FakeServer(FakeDesk desk) throws IOException {
        this.desk = desk;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    ServerFile file() {
        return new ServerFile(
                URI.create("http://127.0.0.1:" + http.getAddress().getPort()),
                TOKEN,
                ProcessHandle.current().pid());
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            authorizations.add(authorization);
            if (hangsUp) {
                return;
            }
            if (broken) {
                problem(exchange, 500, "Something went wrong.");
            } else if (!mayCome(exchange.getRequestMethod(), authorization)) {
                problem(exchange, 401, "Send the name and password of a user of this site.");
            } else if (exchange.getRequestMethod().equals("GET")) {
                look(exchange);
            } else {
                act(exchange);
            }
        }
    }

    private static boolean mayCome(String method, String authorization) {
        byte[] pair = "anna:pass:wörd".getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        return basic.equals(authorization) || (method.equals("GET") && authorization.equals("Bearer " + TOKEN));
    }

    private void look(HttpExchange exchange) throws IOException {
        String[] path = path(exchange);
        Map<String, String> query = query(exchange.getRequestURI());
        Optional<?> found = switch (path[0]) {
            case "overview" -> Optional.of(desk.overview());
            case "held" -> Optional.of(desk.held(Integer.parseInt(query.get("most"))));
            case "money" -> Optional.of(desk.money(LocalDate.parse(query.get("from"))));
            case "mappings" -> Optional.of(desk.mappings().versions());
            case "billing" ->
                path.length == 1
                        ? Optional.of(desk.billing().list())
                        : path[1].equals("ready") ? Optional.of(desk.billing().ready(batch(query))) : work(query);
            case "entries" -> desk.entry(query.get("id"));
            default ->
                path.length == 1
                        ? Optional.of(desk.documents(asked(query)))
                        : path.length == 2 ? desk.document(path[1]) : desk.explain(path[1]);
        };
        if (found.isPresent()) {
            send(exchange, 200, json.writeValueAsBytes(found.get()));
        } else {
            problem(exchange, 404, "No document is called that.");
        }
    }

    private Optional<?> work(Map<String, String> query) {
        if (query.containsKey("from")) {
            return desk.billing()
                    .checks(query.get("work"), Long.parseLong(query.get("from")), Long.parseLong(query.get("to")));
        }
        return query.containsKey("at")
                ? desk.billing().at(query.get("work"), Integer.parseInt(query.get("at")))
                : desk.billing().look(query.get("work"));
    }

    private static BillingDesk.Batch batch(Map<String, String> asked) {
        return new BillingDesk.Batch(
                Boolean.parseBoolean(asked.get("creditMemos")),
                BatchPrinting.Totals.valueOf(asked.get("totals")),
                Optional.ofNullable(asked.get("customer")),
                Optional.ofNullable(asked.get("date")).map(LocalDate::parse),
                Optional.ofNullable(asked.get("source")),
                Optional.ofNullable(asked.get("company")));
    }

    private void act(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        String[] path = path(exchange);
        JsonNode body = json.readTree(exchange.getRequestBody());
        if (path[0].equals("mappings")) {
            decided(exchange, map(path[1], body));
            return;
        }
        if (path[1].equals("print")) {
            Map<String, String> asked = new HashMap<>();
            body.fields()
                    .forEachRemaining(
                            one -> asked.put(one.getKey(), one.getValue().asText()));
            send(exchange, 200, json.writeValueAsBytes(desk.billing().print(batch(asked), ANNA)));
            return;
        }
        if (path[1].equals("approve")) {
            List<String> names = new ArrayList<>();
            body.get("documents").forEach(name -> names.add(name.asText()));
            send(exchange, names.size() > 500 ? 400 : 200, json.writeValueAsBytes(desk.approve(names, ANNA)));
            return;
        }
        if (path[1].equals("unknown")) {
            problem(exchange, 404, "No document is called unknown.");
            return;
        }
        decided(exchange, path[0].equals("billing") ? bill(path[2], body) : decide(path, body));
    }

    private void decided(HttpExchange exchange, Decision decision) throws IOException {
        if (decision.done()) {
            send(exchange, 200, json.writeValueAsBytes(decision));
        } else {
            send(exchange, 409, json.writeValueAsBytes(Map.of("detail", decision.text(), "decision", decision)));
        }
    }

    private Decision map(String what, JsonNode body) {
        return what.equals("propose")
                ? desk.mappings().propose(ANNA)
                : desk.mappings().approve(body.get("version").asText(), ANNA);
    }

    private Decision bill(String what, JsonNode body) {
        Optional<Integer> after = Optional.ofNullable(body.get("after")).map(JsonNode::asInt);
        if (what.equals("undo")) {
            return desk.billing().undo(body.get("work").asText(), after, ANNA);
        }
        Map<String, String> given = new HashMap<>();
        body.get("given")
                .fields()
                .forEachRemaining(one -> given.put(one.getKey(), one.getValue().asText()));
        BillingDesk.Act act = new BillingDesk.Act(body.get("action").asText(), given, after);
        return desk.billing().act(body.get("work").asText(), act, ANNA);
    }

    private Decision decide(String[] path, JsonNode body) {
        return path[2].equals("retry")
                ? desk.retry(path[1], ANNA)
                : desk.credit(path[1], body.get("restoreEntries").asBoolean(), ANNA);
    }

    private static DocumentQuery asked(Map<String, String> query) {
        return new DocumentQuery(
                Optional.ofNullable(query.get("stage")).map(Stage::valueOf),
                Optional.ofNullable(query.get("company")),
                Optional.ofNullable(query.get("source")),
                Optional.ofNullable(query.get("ledger")),
                Optional.ofNullable(query.get("text")),
                Optional.ofNullable(query.get("after")),
                Integer.parseInt(query.get("size")));
    }

    private static String[] path(HttpExchange exchange) {
        String[] parts = exchange.getRequestURI()
                .getRawPath()
                .substring("/api/v1/".length())
                .split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = URLDecoder.decode(parts[i], StandardCharsets.UTF_8);
        }
        return parts;
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                int sign = pair.indexOf('=');
                query.put(pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private void problem(HttpExchange exchange, int status, String detail) throws IOException {
        send(
                exchange,
                status,
                json.writeValueAsBytes(Map.of("status", status, "detail", detail, "id", "id-of-the-log")));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
