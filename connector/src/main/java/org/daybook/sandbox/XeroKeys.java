package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The idempotency keys an organisation has seen, each with the first answer, for as long as a key lives. */
final class XeroKeys {
    static final int MAX_LENGTH = 128;

    private final Duration life;
    private final Map<String, Seen> seen = new HashMap<>();

    /** What was asked under a key, when, and what was answered. */
    private record Seen(String fingerprint, Instant at, int status, String answer) {}

    XeroKeys(Duration life) {
        this.life = life;
    }

    /** The stored answer, or a refusal when the key was used for something else; empty for a key that is new. */
    Optional<Answer> replay(String key, Call call, Instant now) {
        Seen first = seen.get(key);
        if (first == null || !first.at().plus(life).isAfter(now)) {
            return Optional.empty();
        }
        if (!first.fingerprint().equals(fingerprint(call))) {
            return Optional.of(
                    XeroAnswers.unreadable("Idempotency-Key " + key + " was already used with another request"));
        }
        return Optional.of(new Answer(
                first.status(),
                "application/json; charset=utf-8",
                Map.of(),
                first.answer().getBytes(StandardCharsets.UTF_8)));
    }

    /** Remembers the answer, and returns it in the form that {@link #reload} takes. */
    ObjectNode store(String key, Call call, Answer answer, Instant now) {
        ObjectNode entry = Json.object()
                .put("key", key)
                .put("fingerprint", fingerprint(call))
                .put("at", now.toEpochMilli())
                .put("status", answer.status())
                .put("answer", new String(answer.body(), StandardCharsets.UTF_8));
        reload(entry);
        return entry;
    }

    void reload(JsonNode entry) {
        Instant at = Instant.ofEpochMilli(entry.path("at").asLong());
        String fingerprint = entry.path("fingerprint").asText();
        seen.put(
                entry.path("key").asText(),
                new Seen(
                        fingerprint,
                        at,
                        entry.path("status").asInt(),
                        entry.path("answer").asText()));
    }

    private static String fingerprint(Call call) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((call.method() + " " + call.path() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(call.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
