package org.daybook.ledger;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/**
 * The one HTTP client of ledger traffic: it puts a request on the wire once, and says what is certain about it (RE 4.1).
 *
 * <p>HTTP/1.1, redirects never followed, no authenticator, no retry of its own. A silent second send inside an HTTP client
 * defeats the whole once-only protocol (RE D5). The time limit covers the whole exchange, a body that dribbles in included.
 */
public final class OneShotHttp {

    /** Longest answer that is read: 16 MB (RE X2). */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    static {
        // Neither is the default of this JDK; said aloud, so that no command line or later JDK turns a re-send on (RE
        // 4.1).
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
        System.setProperty("sun.net.http.retryPost", "false");
        if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
            // Seconds. A connection the server has meanwhile closed makes a send ambiguous for nothing.
            System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        }
    }

    private final HttpClient client;
    private final Duration whole;

    /** Connects within 10 seconds, and is done with all of it within 60 (RE 4.1). */
    public OneShotHttp() {
        this(CONNECT, WHOLE);
    }

    /** @param whole longest time of the whole exchange; afterwards the request counts as {@link Lost} */
    public OneShotHttp(Duration connect, Duration whole) {
        this.whole = whole;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    /** What is certain about one request. */
    public sealed interface Result {}

    /** A complete answer, of whatever status. Header names are in lower case. */
    public record Answer(int status, Map<String, String> headers, byte[] body) implements Result {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** Not one byte of the request's body has left: no connection, no name, no handshake. */
    public record NotSent(String why) implements Result {}

    /** The request may have been received and acted upon; no complete answer came. */
    public record Lost(String why) implements Result {}

    /** Reads {@code uri}; a read may be repeated by whoever asks. */
    public Result get(URI uri, Map<String, String> headers) {
        return exchange("GET", uri, headers, new byte[0]);
    }

    /** Sends {@code body} once; returns within the time limit and never throws for what the network does. */
    public Result exchange(String method, URI uri, Map<String, String> headers, byte[] body) {
        WatchedBody watched = new WatchedBody(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, body.length == 0 ? HttpRequest.BodyPublishers.noBody() : watched);
        headers.forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request.build(), head -> new CappedBody(MOST_BYTES));
        try {
            return answer(exchange.get(whole.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return failure(e.getCause(), watched, uri);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return new Lost("no complete answer from " + place(uri) + " within " + whole.toMillis() + " ms");
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return new Lost("stopped while waiting for " + place(uri));
        }
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        Map<String, String> headers = new java.util.HashMap<>();
        response.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return new Answer(response.statusCode(), Map.copyOf(headers), response.body());
    }

    /** Only what happens before the body was asked for, and by its nature before a connection stands, is certain. */
    private static Result failure(Throwable cause, WatchedBody watched, URI uri) {
        boolean beforeTheFirstByte = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException;
        String why = place(uri) + ": " + words(cause);
        if (beforeTheFirstByte && !watched.touched()) {
            return new NotSent("cannot reach " + why);
        }
        if (cause instanceof IOException) {
            return new Lost("no complete answer from " + why);
        }
        return new Lost("no answer from " + why);
    }

    private static String words(Throwable cause) {
        Throwable root = cause;
        while (root.getMessage() == null && root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : " (" + root.getMessage() + ")");
    }

    /** Host and path only: a query may hold what no log should. */
    private static String place(URI uri) {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath();
    }
}
