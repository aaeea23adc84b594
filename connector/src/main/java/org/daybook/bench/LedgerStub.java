package org.daybook.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A lean ledger on loopback that speaks as much of Xero's API as the stages use, over kept connections, a thread each. It keeps two
 * books: those the product posts to, and those the bare HTTP client of the floor posts the same bytes to.
 */
final class LedgerStub implements AutoCloseable {

    private static final String PRODUCT = "/api.xro/2.0";
    private static final String FLOOR = "/floor/2.0";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Set<Thread> serving = ConcurrentHashMap.newKeySet();
    private final AtomicLong cpuOfEnded = new AtomicLong();
    private final StubDesk product;
    private final StubDesk floor;
    private final ServerSocket door;

    LedgerStub(Path folder) {
        product = new StubDesk(new StubBooks(folder.resolve("ledger.product")));
        floor = new StubDesk(new StubBooks(folder.resolve("ledger.floor")));
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("the bench's ledger cannot listen", e);
        }
        start(this::welcome, "bench-ledger");
    }

    /** The API's root for the product. */
    URI url() {
        return root(PRODUCT);
    }

    /** The same for the bare HTTP client. */
    URI floorUrl() {
        return root(FLOOR);
    }

    StubDesk product() {
        return product;
    }

    StubDesk floor() {
        return floor;
    }

    /** Processor time of the ledger's own threads, which is none of the product's. */
    long cpuNanos() {
        long nanos = cpuOfEnded.get();
        for (Thread thread : serving) {
            nanos += Math.max(0, threads.getThreadCpuTime(thread.getId()));
        }
        return nanos;
    }

    private URI root(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + path);
    }

    private void welcome() {
        try {
            while (true) {
                Socket caller = door.accept();
                caller.setTcpNoDelay(true);
                start(() -> serve(caller), "bench-ledger-caller");
            }
        } catch (SocketException closed) {
            // The bench is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Runnable work, String name) {
        Thread thread = new Thread(() -> counted(work), name);
        thread.setDaemon(true);
        thread.start();
    }

    private void counted(Runnable work) {
        serving.add(Thread.currentThread());
        try {
            work.run();
        } finally {
            cpuOfEnded.addAndGet(Math.max(0, threads.getCurrentThreadCpuTime()));
            serving.remove(Thread.currentThread());
        }
    }

    private void serve(Socket caller) {
        try (caller;
                InputStream in = new BufferedInputStream(caller.getInputStream(), 32 * 1024);
                OutputStream out = caller.getOutputStream()) {
            Optional<StubRequest> request = StubRequest.read(in);
            while (request.isPresent()) {
                out.write(onTheWire(answer(request.get())));
                request = StubRequest.read(in);
            }
        } catch (SocketException gone) {
            // The caller hung up; what it was told stands.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StubDesk.Reply answer(StubRequest request) {
        boolean bare = request.path().startsWith(FLOOR);
        String root = bare ? FLOOR : PRODUCT;
        if (!request.path().startsWith(root + "/")) {
            return new StubDesk.Reply(404, new byte[] {'{', '}'});
        }
        String[] steps = request.path().substring(root.length() + 1).split("/");
        return (bare ? floor : product).answer(request, steps);
    }

    /** Head and body in one write, so that they leave in one packet where they fit. */
    private static byte[] onTheWire(StubDesk.Reply reply) {
        byte[] head = ("HTTP/1.1 " + reply.status() + " -\r\nContent-Type: application/json\r\nContent-Length: "
                        + reply.body().length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + reply.body().length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(reply.body(), 0, all, head.length, reply.body().length);
        return all;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        product.books().close();
        floor.books().close();
    }
}
