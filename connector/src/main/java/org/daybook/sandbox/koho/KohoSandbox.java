package org.daybook.sandbox.koho;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A running Koho for one company: a real HTTP service on a free loopback port (SS 3.1, 3.3 R14).
 *
 * <p>Every call needs the {@code token} header (else 401) and {@code company_id} or {@code enterprise_id} (else 400;
 * 403 for a company the token does not open).
 *
 * <ul>
 *   <li>{@code GET /api/work_sessions}: a JSON array ordered by {@code updated_at}, then {@code id};
 *       {@code start_date}/{@code end_date} (both inclusive, on the session's {@code date}); {@code updated_after} (an
 *       instant, <em>inclusive</em>, so that no session is lost between two of the same second); {@code page} from 1,
 *       {@code per_page} 100 unless told, at most 1000. A page shorter than {@code per_page} is the last.
 *   <li>{@code GET /api/work_sessions/{id}}, {@code GET /api/customers}, {@code GET /api/projects}
 *   <li>{@code PUT|PATCH /api/work_sessions/{id}} with {@code {"work_session":{...}}} takes the write-back:
 *       {@code invoice_id}, {@code invoice_number}, {@code invoice_status} (unapproved, approved, sent, paid),
 *       {@code custom_parameters} (replaces the set), {@code patch_parameters} (merges). Anything else is refused
 *       (422).
 * </ul>
 *
 * <p>Some calls are answered {@code 200 {"throttle":true}} and have done nothing; failures are
 * {@code {"status":"error","message":...}} with a 4xx.
 *
 * <p>Once the last session of the order has been handed out, the company's {@code editAfterFirstRead} happens, once:
 * the next read that asks for what changed finds it.
 *
 * <p><b>How a client tells an edit from its own write-back.</b> An edit changes {@code updated_at} and moves the
 * session to the end of the order. A write-back changes neither; it only fills {@code invoice_id},
 * {@code invoice_number}, {@code invoice_status} and {@code custom_parameters}, which a re-read with overlap will show.
 * A hash of a session's content must therefore leave out these four and {@code updated_at}.
 */
public final class KohoSandbox implements AutoCloseable {
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final SessionShelf sessions;
    private final Throttle throttle;

    private KohoSandbox(HttpServer server, KohoSettings settings, KohoCompany company) {
        this.server = server;
        this.sessions = new SessionShelf(company, new Memory(settings.memory()));
        this.throttle = new Throttle(settings.throttleEvery());
        server.createContext("/", new KohoApi(settings.token(), company, sessions, throttle));
        server.setExecutor(workers);
        server.start();
    }

    /**
     * Starts answering at once, on a port the system chooses.
     *
     * @throws UncheckedIOException when there is no port, or the memory cannot be read
     * @throws IllegalStateException when the memory tells of a session this company does not have
     */
    public static KohoSandbox start(KohoSettings settings, KohoCompany company) {
        answerWithoutDelay();
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new KohoSandbox(HttpServer.create(address, 0), settings, company);
        } catch (IOException noPort) {
            throw new UncheckedIOException("The Koho sandbox found no free loopback port.", noPort);
        }
    }

    /** What a client is configured with, such as {@code http://127.0.0.1:41234/api}. */
    public URI base() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/api");
    }

    /** A person edits a session: the fields get their new values and the session a later {@code updated_at}. */
    public void edit(long sessionId, ObjectNode fields) {
        sessions.edit(new SessionEdit(sessionId, fields));
    }

    /** What accounting has told so far, by session id. */
    public Map<Long, WriteBack> writtenBack() {
        return sessions.writeBacks();
    }

    /** How many calls with the right token and company came in, throttled ones included. */
    public long calls() {
        return throttle.calls();
    }

    /**
     * The JDK's server sends head and body apart, and on a kept connection the body would wait 40 ms for the other side
     * to confirm the head. The JDK reads this once, when the first server of the process is made.
     */
    private static void answerWithoutDelay() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
