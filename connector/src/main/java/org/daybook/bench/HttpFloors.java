package org.daybook.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The floors of push and confirm: the same bytes to the same ledger, and read from it, by {@code java.net.http} on a kept connection. */
final class HttpFloors {

    private final LedgerStub ledger;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpFloors(LedgerStub ledger) {
        this.ledger = ledger;
    }

    /** Puts every document that the product has put. */
    Floor put() throws IOException, InterruptedException {
        StubBooks books = ledger.product().books();
        Stopwatch watch = new Stopwatch();
        watch.start();
        for (int i = 0; i < books.size(); i++) {
            HttpRequest request = HttpRequest.newBuilder(at(books.kept(i).kind()))
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(books.request(i)))
                    .build();
            expect(200, request);
        }
        watch.stop();
        return new Floor("java.net.http PUT of the same bytes", books.size(), watch.seconds());
    }

    /** Gets every document that the product has read, as many times as it has. */
    Floor get() throws IOException, InterruptedException {
        StubBooks books = ledger.floor().books();
        long reads = ledger.product().readsById.get()
                + ledger.product().readsByNumber.get();
        long rounds = books.size() == 0 ? 0 : Math.round((double) reads / books.size());
        Stopwatch watch = new Stopwatch();
        watch.start();
        for (int i = 0; i < books.size(); i++) {
            for (long round = 0; round < rounds; round++) {
                expect(
                        200,
                        HttpRequest.newBuilder(at(books.kept(i).kind() + "/" + StubDesk.id(i)))
                                .build());
            }
        }
        watch.stop();
        return new Floor("java.net.http GET, " + rounds + " a document", books.size(), watch.seconds());
    }

    private URI at(String path) {
        return URI.create(ledger.floorUrl() + "/" + path);
    }

    private void expect(int status, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != status) {
            throw new IllegalStateException("the bench's ledger answered " + response.statusCode() + " to " + request);
        }
    }
}
