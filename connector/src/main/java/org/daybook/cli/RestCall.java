package org.daybook.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.daybook.sync.Unavailable;

/** One question to the REST API of a running server, and its answer in the house's words. */
final class RestCall {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI server;
    private final String authorization;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    RestCall(URI server, String authorization, ObjectMapper json) {
        this.server = server;
        this.authorization = authorization;
        this.json = json;
    }

    /** What the server said. */
    record Answer(int status, String body) {}

    Answer get(String path) {
        return sent(request(path).GET());
    }

    /** Sent once; the key keeps a request that arrives twice from being done twice. */
    Answer post(String path, Object content) {
        return sent(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(written(content))));
    }

    <T> T read(Answer answer, Class<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    <T> List<T> readList(Answer answer, Class<T> type) {
        try {
            return json.readValue(answer.body(), json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /** The member of an answer's JSON, or a missing node where it is none. */
    JsonNode member(Answer answer, String name) {
        try {
            return json.readTree(answer.body()).path(name);
        } catch (JacksonException none) {
            return json.missingNode();
        }
    }

    <T> T read(JsonNode node, Class<T> type) {
        return json.convertValue(node, type);
    }

    /** What to throw for an answer that is no answer to the question. */
    RuntimeException trouble(Answer answer) {
        String detail = member(answer, "detail").asText("");
        return switch (answer.status()) {
            case 401, 403 -> new NotAllowed(detail.isEmpty() ? "The server does not let you do this." : detail);
            case 400, 404, 409, 422 ->
                Stop.refused(detail.isEmpty() ? "The server refuses with " + answer.status() + "." : detail);
            default ->
                new Unavailable("The server at " + server + " answers " + answer.status() + ". " + detail + idOf(answer)
                        + " See its log.");
        };
    }

    private Unavailable unreadable(JacksonException e) {
        return new Unavailable(
                "The server at " + server
                        + " answers in words this command does not know. Use the command of the same version.",
                e);
    }

    private String idOf(Answer answer) {
        String id = member(answer, "id").asText("");
        return id.isEmpty() ? "" : " Its log has it under " + id + ".";
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", authorization);
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new Unavailable(
                    "The server at " + server + " gave no answer. What was asked of it may have been done: look "
                            + "before you ask again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Waiting for the server was interrupted.", e);
        }
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }
}
