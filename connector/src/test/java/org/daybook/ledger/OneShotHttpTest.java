package org.daybook.ledger;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.ledger.RawServer.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RE 4.1: however a server behaves, one call puts one complete body on the wire, and what is not certain is called lost. */
class OneShotHttpTest {
    private static final byte[] BODY = "{\"Invoices\":[{}]}".getBytes(StandardCharsets.UTF_8);
    private static final Duration SHORT = Duration.ofMillis(700);

    private final OneShotHttp http = new OneShotHttp(Duration.ofSeconds(5), Duration.ofSeconds(20));

    /** Every bad manner of RE 4.1's table, and the two that a time limit on headers alone would not catch. */
    enum BadManners {
        CLOSES_AFTER_THE_BODY((socket, out) -> socket.close()),
        RESETS_AFTER_THE_BODY((socket, out) -> {
            socket.setSoLinger(true, 0);
            socket.close();
        }),
        TRUNCATES_ITS_ANSWER((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"Invoices\":[");
            socket.close();
        }),
        TRUNCATES_A_CHUNK((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{");
            socket.close();
        }),
        SPEAKS_NO_HTTP((socket, out) -> {
            write(out, "220 mail.example ESMTP\r\n\r\n");
            socket.close();
        });

        private final RawServer.Manners manners;

        BadManners(RawServer.Manners manners) {
            this.manners = manners;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenAnswerIsLostAndTheBodyWentOutOnce(BadManners bad) throws IOException {
        for (String method : new String[] {"PUT", "POST"}) {
            try (RawServer server = new RawServer(bad.manners)) {
                OneShotHttp.Result result = http.exchange(method, server.uri(), Map.of(), BODY);

                assertThat(result).as(method).isInstanceOf(OneShotHttp.Lost.class);
                assertThat(server.bodies()).as(method).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503 Service Unavailable",
                "503 Service Unavailable\r\nRetry-After: 0",
                "429 Too Many Requests\r\nRetry-After: 0",
                "307 Temporary Redirect\r\nLocation: /documents",
                "308 Permanent Redirect\r\nLocation: /documents",
                "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"",
                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"",
                "408 Request Timeout",
                "425 Too Early"
            })
    void aStatusIsHandedOverAndTheBodyWentOutOnce(String head) throws IOException {
        try (RawServer server =
                new RawServer((socket, out) -> write(out, "HTTP/1.1 " + head + "\r\nContent-Length: 2\r\n\r\nno"))) {
            OneShotHttp.Result result = http.exchange("PUT", server.uri(), Map.of("Idempotency-Key", "K"), BODY);

            assertThat(result).isInstanceOfSatisfying(OneShotHttp.Answer.class, answer -> {
                assertThat(answer.status()).isEqualTo(Integer.parseInt(head.substring(0, 3)));
                assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("no");
            });
            assertThat(server.bodies()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerThatDribblesIsCutOffByTheTimeOfTheWholeExchange() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while (!waited(over, 20)) {
                write(out, "x");
            }
        })) {
            OneShotHttp.Result result =
                    new OneShotHttp(Duration.ofSeconds(5), SHORT).exchange("POST", server.uri(), Map.of(), BODY);

            assertThat(result).isInstanceOf(OneShotHttp.Lost.class);
            assertThat(server.bodies()).isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    @Test
    void aServerThatNeverAnswersIsLostNotNotSent() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = new RawServer((socket, out) -> waited(over, 60_000))) {
            OneShotHttp.Result result =
                    new OneShotHttp(Duration.ofSeconds(5), SHORT).exchange("POST", server.uri(), Map.of(), BODY);

            assertThat(result).isInstanceOf(OneShotHttp.Lost.class);
            assertThat(server.bodies()).isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    @Test
    void aKeptConnectionThatDiesOnItsSecondRequestIsLostAndNotTriedAgain() throws IOException {
        boolean[] answered = {false};
        try (RawServer server = new RawServer((socket, out) -> {
            if (answered[0]) {
                socket.close();
                return;
            }
            answered[0] = true;
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        })) {
            assertThat(http.exchange("PUT", server.uri(), Map.of(), BODY)).isInstanceOf(OneShotHttp.Answer.class);
            assertThat(http.exchange("PUT", server.uri(), Map.of(), BODY)).isInstanceOf(OneShotHttp.Lost.class);
            assertThat(server.bodies()).isEqualTo(2);
        }
    }

    @Test
    void aRefusedConnectionIsNotSent() throws IOException {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }
        assertThat(http.exchange("PUT", URI.create("http://127.0.0.1:" + port + "/x"), Map.of(), BODY))
                .isInstanceOf(OneShotHttp.NotSent.class);
    }

    @Test
    void aNameThatDoesNotExistIsNotSent() {
        assertThat(http.exchange("PUT", URI.create("http://ledger.invalid/x"), Map.of(), BODY))
                .isInstanceOf(OneShotHttp.NotSent.class);
    }

    @Test
    void aTlsHandshakeThatFailsIsNotSent() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerTlsWithAnAlert(plain));
            server.setDaemon(true);
            server.start();

            OneShotHttp.Result result = http.exchange(
                    "PUT", URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/x"), Map.of(), BODY);

            assertThat(result).isInstanceOf(OneShotHttp.NotSent.class);
        }
    }

    @Test
    void anAnswerWithoutEndIsGivenUpAtTheCap() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (RawServer server = new RawServer((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\n\r\n");
            while (true) {
                out.write(megabyte);
            }
        })) {
            assertThat(http.exchange("POST", server.uri(), Map.of(), BODY))
                    .isInstanceOfSatisfying(
                            OneShotHttp.Lost.class,
                            lost -> assertThat(lost.why()).contains("longer than 16777216 bytes"));
            assertThat(server.bodies()).isEqualTo(1);
        }
    }

    @Test
    void whatIsWrittenAboutATroubleNamesNoQuery() throws IOException {
        try (RawServer server = new RawServer((socket, out) -> socket.close())) {
            OneShotHttp.Result result = http.get(URI.create(server.uri() + "?token=secret"), Map.of());

            assertThat(result.toString()).doesNotContain("secret").contains("/documents");
        }
    }

    /** A fatal handshake_failure alert in a TLS 1.2 record. */
    private static void answerTlsWithAnAlert(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getInputStream().read(new byte[512]);
            socket.getOutputStream().write(new byte[] {21, 3, 3, 0, 2, 2, 40});
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The client has hung up first, which is as good.
        }
    }

    private static boolean waited(CountDownLatch over, long millis) {
        try {
            return over.await(millis, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
