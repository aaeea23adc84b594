package org.daybook.ledger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on a bare socket that counts complete request bodies, and then behaves as badly as it is told. */
final class RawServer implements AutoCloseable {

    /** What it does with the connection once a whole request has been read. */
    interface Manners {
        void answer(Socket socket, OutputStream out) throws IOException;
    }

    private final ServerSocket listening;
    private final Manners manners;
    private final AtomicInteger bodies = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    RawServer(Manners manners) {
        this.manners = manners;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/documents");
    }

    /** How many requests arrived with their whole body. */
    int bodies() {
        return bodies.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                open.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // The test is over: the socket was closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (readRequest(in)) {
                bodies.incrementAndGet();
                manners.answer(socket, socket.getOutputStream());
            }
        } catch (IOException e) {
            // A client that hangs up is a thing this server is there to see.
        }
    }

    private static boolean readRequest(InputStream in) throws IOException {
        int length = 0;
        for (String line = line(in); line != null; line = line(in)) {
            if (line.isEmpty()) {
                return in.readNBytes(length).length == length;
            }
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return false;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) c);
        }
        return null;
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
