package org.daybook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Answers as Xero does for what the bench asks of it: create, read by id, read by number. Nothing is invented, all is remembered. */
final class StubDesk {

    private static final byte[] HEAD = bytes("{\"Id\":\"00000000-0000-0000-0000-000000000000\",\"Status\":\"OK\",\"");

    private final StubBooks books;
    final AtomicLong writes = new AtomicLong();
    final AtomicLong readsById = new AtomicLong();
    final AtomicLong readsByNumber = new AtomicLong();

    StubDesk(StubBooks books) {
        this.books = books;
    }

    /** A status and a JSON body. */
    record Reply(int status, byte[] body) {}

    StubBooks books() {
        return books;
    }

    /** @param steps what follows the API's root: the kind, and perhaps an id */
    Reply answer(StubRequest request, String[] steps) {
        if (request.method().equals("PUT") && steps.length == 1) {
            writes.incrementAndGet();
            return create(request.body());
        }
        if (request.method().equals("GET") && steps.length == 2) {
            readsById.incrementAndGet();
            return byId(steps[0], steps[1]);
        }
        if (request.method().equals("GET") && steps.length == 1) {
            readsByNumber.incrementAndGet();
            return byNumber(steps[0], request);
        }
        return new Reply(405, bytes("{}"));
    }

    private Reply create(byte[] body) {
        try {
            XeroDocument document = XeroDocument.read(body);
            return books.put(document, body)
                    .map(this::shown)
                    .orElseGet(() -> refused(document.kind() + " # must be unique."));
        } catch (IOException unreadable) {
            return refused(unreadable.getMessage());
        }
    }

    private Reply byId(String kind, String id) {
        int index = id.length() == 36 ? Integer.parseInt(id.substring(24), 16) : -1;
        return index >= 0 && index < books.size() && books.kept(index).kind().equals(kind)
                ? shown(index)
                : new Reply(404, bytes("{}"));
    }

    private Reply byNumber(String kind, StubRequest request) {
        String number = request.parameter("InvoiceNumbers");
        if (number.isEmpty()) {
            number = request.parameter("where").replaceAll("^[A-Za-z]+==\"|\"$", "");
        }
        Optional<Integer> found = books.find(kind, number);
        return found.map(this::shown).orElseGet(() -> new Reply(200, bytes("{\"" + kind + "\":[]}")));
    }

    /** The document as it came, with the id and the total that the ledger gives it. */
    private Reply shown(int index) {
        StubBooks.Kept kept = books.kept(index);
        byte[] request = books.request(index);
        int start = kept.kind().length() + "{\"\":[{".length();
        String idField = kept.credit() ? "CreditNoteID" : "InvoiceID";
        byte[] own = bytes(kept.kind() + "\":[{\"" + idField + "\":\"" + id(index) + "\",\"Total\":"
                + kept.total().toPlainString() + ",");
        byte[] body = new byte[HEAD.length + own.length + request.length - start];
        System.arraycopy(HEAD, 0, body, 0, HEAD.length);
        System.arraycopy(own, 0, body, HEAD.length, own.length);
        System.arraycopy(request, start, body, HEAD.length + own.length, request.length - start);
        return new Reply(200, body);
    }

    static String id(int index) {
        return String.format(Locale.ROOT, "da7b0000-0000-4000-8000-%012x", index);
    }

    private static Reply refused(String message) {
        return new Reply(
                400,
                bytes(
                        "{\"ErrorNumber\":10,\"Type\":\"ValidationException\",\"Message\":\"A validation exception occurred\","
                                + "\"Elements\":[{\"ValidationErrors\":[{\"Message\":\"" + message + "\"}]}]}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
