package org.daybook.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Receives the requests of the SAP sandbox: checks the sign-in, hands SOAP to the endpoint and OData to the reader. */
final class SapDesk {
    private final HttpClient inside =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String signIn;
    private final SapEndpoint endpoint;
    private final SapReadBack readBack;

    SapDesk(SapSandbox.Config config, SapEndpoint endpoint, SapReadBack readBack) {
        byte[] plain = (config.user() + ":" + config.password()).getBytes(StandardCharsets.UTF_8);
        this.signIn = "Basic " + Base64.getEncoder().encodeToString(plain);
        this.endpoint = endpoint;
        this.readBack = readBack;
    }

    Answer answer(Call call) {
        if (call.header("Authorization").filter(signIn::equals).isEmpty()) {
            return Answer.text(401, "Logon failed").with("WWW-Authenticate", "Basic realm=\"SAP\"");
        }
        if (call.path().equals(SapSandbox.SOAP_PATH)) {
            return call.method().equals("POST") ? soap(call) : Answer.text(405, "The endpoint takes POST");
        }
        return call.method().equals("GET") ? readBack.answer(call) : Answer.text(405, "OData here is for reading");
    }

    private Answer soap(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.address())
                .header(SapEndpoint.PASS, endpoint.pass())
                .POST(BodyPublishers.ofByteArray(call.body()));
        for (String name : List.of("Content-Type", "SOAPAction", "Accept")) {
            call.header(name).ifPresent(value -> request.header(name, value));
        }
        if (call.wrongTax()) {
            request.header(SapEndpoint.WRONG_TAX, "true");
        }
        try {
            HttpResponse<byte[]> reply = inside.send(request.build(), BodyHandlers.ofByteArray());
            String type = reply.headers().firstValue("Content-Type").orElse("text/xml");
            return new Answer(reply.statusCode(), type, Map.of(), reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox's SOAP endpoint does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sandbox is being closed", e);
        }
    }
}
