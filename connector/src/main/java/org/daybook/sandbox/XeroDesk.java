package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Receives the requests of the Xero sandbox: who asks, which books, what is wanted. */
final class XeroDesk {
    static final String ROOT = "/api.xro/2.0";

    private final String bearerToken;
    private final Clock clock;
    private final DocumentFile file;
    private final Map<String, Tenant> tenants = new HashMap<>();

    /** One organisation's books and the keys used on them; its lock makes check and commit one step. */
    private record Tenant(XeroBooks books, XeroKeys keys) {}

    XeroDesk(XeroSandbox.Config config, DocumentFile file) {
        this.bearerToken = config.bearerToken();
        this.clock = config.clock();
        this.file = file;
        config.organisations()
                .forEach(organisation -> tenants.put(
                        organisation.tenantId(),
                        new Tenant(new XeroBooks(organisation), new XeroKeys(config.keyLife()))));
        file.load().forEach(this::reload);
    }

    Answer answer(Call call) {
        if (!call.header("Authorization")
                .filter(("Bearer " + bearerToken)::equals)
                .isPresent()) {
            return XeroAnswers.unauthorised(401);
        }
        Tenant tenant = call.header("xero-tenant-id").map(tenants::get).orElse(null);
        if (tenant == null) {
            return XeroAnswers.unauthorised(403);
        }
        String[] steps = call.path().startsWith(ROOT + "/")
                ? call.path().substring(ROOT.length() + 1).split("/")
                : new String[0];
        Optional<XeroKind> kind = steps.length == 1 || steps.length == 2 ? XeroKind.of(steps[0]) : Optional.empty();
        if (kind.isEmpty()) {
            return XeroAnswers.notFound();
        }
        Optional<String> id = steps.length == 2 ? Optional.of(steps[1]) : Optional.empty();
        synchronized (tenant) {
            return switch (call.method()) {
                case "GET" -> read(tenant.books(), kind.get(), id, call);
                case "PUT", "POST" ->
                    id.isPresent() && call.method().equals("PUT")
                            ? XeroAnswers.notFound()
                            : write(tenant, kind.get(), id, call);
                default -> Answer.text(405, "The ledger takes GET, PUT and POST here");
            };
        }
    }

    List<JsonNode> documents(String tenantId, String kind) {
        Tenant tenant = tenant(tenantId);
        XeroKind named = XeroKind.of(kind).orElseThrow(() -> new IllegalArgumentException("No such kind: " + kind));
        synchronized (tenant) {
            return tenant.books().all(named);
        }
    }

    void lockUntil(String tenantId, LocalDate date) {
        Tenant tenant = tenant(tenantId);
        synchronized (tenant) {
            tenant.books().lockUntil(date);
        }
    }

    private Answer read(XeroBooks books, XeroKind kind, Optional<String> id, Call call) {
        if (id.isPresent()) {
            return books.byId(kind, id.get())
                    .map(one -> Answer.json(200, XeroAnswers.envelope(kind, List.of(one), clock.instant())))
                    .orElseGet(XeroAnswers::notFound);
        }
        try {
            XeroReading reading = XeroReading.of(kind, books, call);
            ObjectNode body = XeroAnswers.envelope(kind, reading.documents(), clock.instant());
            body.set("pagination", reading.pagination());
            return Answer.json(200, body);
        } catch (IllegalArgumentException e) {
            return XeroAnswers.badQuery(e.getMessage());
        }
    }

    private Answer write(Tenant tenant, XeroKind kind, Optional<String> id, Call call) {
        Instant now = clock.instant();
        Optional<String> key = call.header("Idempotency-Key");
        if (key.filter(text -> text.isEmpty() || text.length() > XeroKeys.MAX_LENGTH)
                .isPresent()) {
            return XeroAnswers.unreadable("Idempotency-Key must have 1 to " + XeroKeys.MAX_LENGTH + " characters");
        }
        Optional<Answer> before = key.flatMap(text -> tenant.keys().replay(text, call, now));
        if (before.isPresent()) {
            return before.get();
        }
        XeroWriting.Outcome outcome = new XeroWriting(kind, tenant.books(), clock).carryOut(call, id);
        Optional<ObjectNode> stored = key.map(text -> tenant.keys().store(text, call, outcome.answer(), now));
        if (!outcome.committed().isEmpty()) {
            file.append(commit(call, kind, outcome.committed(), stored));
        }
        return outcome.answer();
    }

    /** Documents and key go into one line, so that a crash cannot part them. */
    private static ObjectNode commit(Call call, XeroKind kind, List<ObjectNode> documents, Optional<ObjectNode> key) {
        ObjectNode line = Json.object()
                .put("tenant", call.header("xero-tenant-id").orElseThrow())
                .put("kind", kind.path);
        ArrayNode array = line.putArray("documents");
        documents.forEach(array::add);
        key.ifPresent(entry -> line.set("key", entry));
        return line;
    }

    private void reload(JsonNode line) {
        Tenant tenant = tenant(line.path("tenant").asText());
        XeroKind kind = XeroKind.of(line.path("kind").asText()).orElseThrow();
        line.path("documents").forEach(document -> tenant.books().put(kind, (ObjectNode) document));
        if (line.has("key")) {
            tenant.keys().reload(line.get("key"));
        }
    }

    private Tenant tenant(String tenantId) {
        return Optional.ofNullable(tenants.get(tenantId))
                .orElseThrow(() -> new IllegalArgumentException("No organisation with the tenant id " + tenantId));
    }
}
