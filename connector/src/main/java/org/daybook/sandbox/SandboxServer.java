package org.daybook.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The street door of a sandbox ledger: listens on loopback, counts what is written, and misbehaves when told to. */
final class SandboxServer implements AutoCloseable {
    private static final int THREADS = 4;

    static {
        // The JDK server sends head and body as two packets; with Nagle's algorithm every answer would wait 40 ms.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer http;
    private final ExecutorService threads;
    private final RateLimit limit;
    private final Function<Call, Answer> desk;
    private final Queue<Misbehaviour> misbehaviours = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> writes = new ConcurrentHashMap<>();

    /** Starts to listen; {@code port} 0 takes a free one. */
    SandboxServer(String name, int port, RateLimit limit, Function<Call, Answer> desk) {
        this.limit = limit;
        this.desk = desk;
        this.threads = Executors.newFixedThreadPool(THREADS, work -> daemon(name, work));
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            threads.shutdownNow();
            throw new UncheckedIOException("The " + name + " sandbox cannot listen on port " + port, e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    void misbehave(Misbehaviour misbehaviour) {
        misbehaviours.add(misbehaviour);
    }

    /** How many write requests reached each path, whether or not they were carried out. */
    Map<String, Integer> writes() {
        Map<String, Integer> counts = new TreeMap<>();
        writes.forEach((path, count) -> counts.put(path, count.get()));
        return counts;
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = Call.of(exchange);
            if (!call.isWrite()) {
                send(exchange, safely(call));
                return;
            }
            writes.computeIfAbsent(call.path(), path -> new AtomicInteger()).incrementAndGet();
            Optional<Answer> answer = write(call, misbehaviours.poll());
            if (answer.isPresent()) {
                send(exchange, answer.get());
            }
        }
    }

    /** Empty means: say nothing. Closing an exchange that was never answered cuts the connection. */
    private Optional<Answer> write(Call call, Misbehaviour misbehaviour) {
        if (misbehaviour instanceof Misbehaviour.Drop drop) {
            if (drop.committed()) {
                safely(call);
            }
            return Optional.empty();
        }
        if (misbehaviour instanceof Misbehaviour.Refuse refuse) {
            return Optional.of(refusal(refuse.status(), refuse.retryAfter()));
        }
        if (misbehaviour instanceof Misbehaviour.Html) {
            return Optional.of(Answer.html("<!doctype html><title>Sign in</title><p>Please sign in.</p>"));
        }
        if (misbehaviour instanceof Misbehaviour.Slow slow) {
            Answer late = safely(call);
            sleep(slow.delay());
            return Optional.of(late);
        }
        return Optional.of(safely(misbehaviour instanceof Misbehaviour.WrongTax ? call.withWrongTax() : call));
    }

    private Answer safely(Call call) {
        if (call.body().length > Call.MAX_BODY) {
            return Answer.text(413, "The request is larger than " + Call.MAX_BODY + " bytes");
        }
        Optional<Duration> wait = limit.enter();
        if (wait.isPresent()) {
            return refusal(429, wait);
        }
        try {
            return desk.apply(call);
        } catch (RuntimeException e) {
            // The JDK server would drop the connection and say nothing: a bug here must be seen by whoever called.
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return Answer.text(500, trace.toString());
        }
    }

    private static Answer refusal(int status, Optional<Duration> retryAfter) {
        Answer answer = Answer.text(status, "The ledger answers with status " + status);
        return retryAfter
                .map(wait -> answer.with("Retry-After", String.valueOf(wait.toSeconds())))
                .orElse(answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void sleep(Duration delay) {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name + "-sandbox");
        thread.setDaemon(true);
        return thread;
    }
}
