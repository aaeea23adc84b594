package org.daybook.sandbox.koho;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers HTTP as Koho's API does: who asks, for which company, not too often, and then what (SS 3.3 R14). */
final class KohoApi implements HttpHandler {
    private static final String SESSIONS = "/api/work_sessions";
    private static final Set<String> WRITES = Set.of("PUT", "PATCH");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final String token;
    private final KohoCompany company;
    private final SessionShelf sessions;
    private final Throttle throttle;

    KohoApi(String token, KohoCompany company, SessionShelf sessions, Throttle throttle) {
        this.token = token;
        this.company = company;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            try {
                send(exchange, 200, answer(exchange, request));
            } catch (Refusal refused) {
                send(exchange, refused.status(), Map.of("status", "error", "message", refused.getMessage()));
            }
        }
    }

    private Object answer(HttpExchange exchange, byte[] request) {
        Query query = Query.of(exchange.getRequestURI());
        refuseStranger(exchange);
        refuseOtherCompany(query);
        if (throttle.refusesNextCall()) {
            return Map.of("throttle", true);
        }
        String path = exchange.getRequestURI().getPath();
        return WRITES.contains(exchange.getRequestMethod()) ? written(path, request) : read(exchange, path, query);
    }

    private void refuseStranger(HttpExchange exchange) {
        if (!token.equals(exchange.getRequestHeaders().getFirst("token"))) {
            throw new Refusal(401, "The token header is missing or wrong.");
        }
    }

    private void refuseOtherCompany(Query query) {
        String asked = query.text("company_id")
                .or(() -> query.text("enterprise_id"))
                .orElseThrow(() -> new Refusal(400, "company_id is missing."));
        if (!asked.equals(Long.toString(company.id()))) {
            throw new Refusal(403, "This token does not open company " + asked + ".");
        }
    }

    private Object read(HttpExchange exchange, String path, Query query) {
        if (!exchange.getRequestMethod().equals("GET")) {
            throw new Refusal(405, exchange.getRequestMethod() + " is not offered. Use GET, PUT or PATCH.");
        }
        if (path.startsWith(SESSIONS + "/")) {
            return sessions.session(sessionId(path));
        }
        return switch (path) {
            case SESSIONS -> sessions.page(query);
            case "/api/customers" -> page(company.customers(), query);
            case "/api/projects" -> page(company.projects(), query);
            default -> throw new Refusal(404, "There is nothing at " + path + ".");
        };
    }

    private static List<ObjectNode> page(List<ObjectNode> all, Query query) {
        long skipped = (query.page() - 1L) * query.perPage();
        return all.stream().skip(skipped).limit(query.perPage()).toList();
    }

    private ObjectNode written(String path, byte[] request) {
        if (!path.startsWith(SESSIONS + "/")) {
            throw new Refusal(405, path + " cannot be written. Only a work session takes a write-back.");
        }
        return sessions.writeBack(sessionId(path), wrappedSession(request));
    }

    private static long sessionId(String path) {
        String id = path.substring(SESSIONS.length() + 1);
        if (!id.matches("\\d{1,18}")) {
            throw new Refusal(404, "There is no work session '" + id + "'.");
        }
        return Long.parseLong(id);
    }

    private static JsonNode wrappedSession(byte[] request) {
        try {
            JsonNode session = JSON.readTree(request).path("work_session");
            if (session.isObject()) {
                return session;
            }
        } catch (JsonProcessingException notJson) {
            throw new Refusal(400, "The body is not JSON: " + notJson.getOriginalMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed.", impossible);
        }
        throw new Refusal(400, "The body must be {\"work_session\":{...}}.");
    }

    private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
