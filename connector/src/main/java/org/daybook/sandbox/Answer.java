package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a sandbox ledger answers to one HTTP request. */
record Answer(int status, String contentType, Map<String, String> headers, byte[] body) {

    static Answer json(int status, JsonNode body) {
        return new Answer(status, "application/json; charset=utf-8", Map.of(), Json.bytes(body));
    }

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer html(String body) {
        return new Answer(200, "text/html; charset=utf-8", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    Answer with(String header, String value) {
        return new Answer(status, contentType, Map.of(header, value), body);
    }
}
