package org.daybook.source.koho;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.daybook.sync.Unavailable;

/** Talks to Koho's REST API: token and company on every call, waits when throttled, believes no answer it cannot read. */
final class KohoClient {

    private static final int THROTTLE_RETRIES = 3;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final KohoSettings settings;
    private final ObjectMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    KohoClient(KohoSettings settings) {
        this.settings = settings;
    }

    /** An answer: the bytes as they came, and what they say. */
    record Answer(byte[] content, JsonNode json) {}

    Answer get(String path, String query) {
        return call(request(path, query).GET().build());
    }

    /** A write-back; Koho takes the same one twice without harm. */
    void put(String path, JsonNode body) {
        call(request(path, "")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    ObjectMapper json() {
        return json;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String query) {
        URI uri = URI.create(settings.url() + path + "?company_id=" + encoded(settings.company()) + query);
        return HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("token", settings.token())
                .header("Accept", "application/json");
    }

    private Answer call(HttpRequest request) {
        for (int tries = 0; tries <= THROTTLE_RETRIES; tries++) {
            Answer answer = once(request);
            if (!answer.json().path("throttle").asBoolean(false)) {
                return answer;
            }
            pause();
        }
        throw new Unavailable("Koho throttled " + request.uri().getPath() + " " + (THROTTLE_RETRIES + 1)
                + " times in a row. It is asked again at the next poll.");
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return read(request, response.statusCode(), bounded(response.body()));
        } catch (IOException e) {
            throw new Unavailable("Koho cannot be reached at " + settings.url() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopped while Koho was being asked", e);
        }
    }

    private Answer read(HttpRequest request, int status, byte[] content) {
        try {
            JsonNode said = json.readTree(content);
            if (status / 100 == 2 && !said.path("status").asText("").equals("error")) {
                return new Answer(content, said);
            }
            throw new Unavailable(
                    "Koho refused " + request.method() + " " + request.uri().getPath() + " with HTTP "
                            + status + ": " + said.path("message").asText("no message")
                            + ". Check url, token and company under sources.koho in site.yaml.");
        } catch (JsonProcessingException e) {
            throw new Unavailable("Koho answered HTTP " + status + " with something that is not JSON", e);
        } catch (IOException e) {
            throw new Unavailable("Koho's answer broke off", e);
        }
    }

    private static byte[] bounded(InputStream body) throws IOException {
        try (body) {
            byte[] content = body.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException("an answer of more than " + MOST_BYTES + " bytes");
            }
            return content;
        }
    }

    private void pause() {
        try {
            Thread.sleep(settings.throttleWait().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopped while Koho throttled", e);
        }
    }
}
