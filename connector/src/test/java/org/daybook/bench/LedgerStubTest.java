package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerStubTest {

    private static final String INVOICE =
            "{\"Invoices\":[{\"Type\":\"ACCREC\",\"InvoiceNumber\":\"%s\",\"CurrencyCode\":\"EUR\","
                    + "\"LineItems\":[{\"LineAmount\":100.00,\"TaxAmount\":20.00},{\"LineAmount\":0.50,\"TaxAmount\":0.10}]}]}";
    private static final String CREDIT_NOTE =
            "{\"CreditNotes\":[{\"Type\":\"ACCRECCREDIT\",\"CreditNoteNumber\":\"10-C00001\","
                    + "\"CurrencyCode\":\"EUR\",\"LineItems\":[{\"LineAmount\":10.00,\"TaxAmount\":2.00}]}]}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private LedgerStub ledger;

    @BeforeEach
    void open() {
        ledger = new LedgerStub(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatWasPutIsReadBackByIdAndByNumberWithTheLedgersOwnTotal() throws Exception {
        String put = put("Invoices", INVOICE.formatted("10-000001")).body();

        assertThat(put).contains("\"InvoiceID\":\"" + StubDesk.id(0) + "\"", "\"Total\":120.60", "10-000001");
        assertThat(get("Invoices/" + StubDesk.id(0)).body()).isEqualTo(put);
        assertThat(get("Invoices?InvoiceNumbers=10-000001&page=1").body()).isEqualTo(put);
    }

    @Test
    void aNumberIsTakenOnlyOnce() throws Exception {
        put("Invoices", INVOICE.formatted("10-000001"));

        assertThat(put("Invoices", INVOICE.formatted("10-000001")).statusCode()).isEqualTo(400);
        assertThat(ledger.product().books().size()).isEqualTo(1);
    }

    @Test
    void creditNotesCountAgainstTheMoney() throws Exception {
        put("Invoices", INVOICE.formatted("10-000001"));
        put("CreditNotes", CREDIT_NOTE);

        assertThat(ledger.product().books().totals()).isEqualTo(Map.of("EUR", new BigDecimal("108.60")));
        assertThat(get("CreditNotes?where=CreditNoteNumber%3D%3D%2210-C00001%22&page=1")
                        .body())
                .contains("\"CreditNoteID\":\"" + StubDesk.id(1) + "\"");
    }

    @Test
    void whatItHasNeverSeenItDoesNotShow() throws Exception {
        assertThat(get("Invoices/" + StubDesk.id(0)).statusCode()).isEqualTo(404);
        assertThat(get("Invoices?InvoiceNumbers=10-000001").body()).isEqualTo("{\"Invoices\":[]}");
        assertThat(put("Invoices", "{\"Invoices\":[{").statusCode()).isEqualTo(400);
    }

    @Test
    void theFloorsBooksAreApartFromTheProducts() throws Exception {
        put("Invoices", INVOICE.formatted("10-000001"));
        new HttpFloors(ledger).put();

        assertThat(ledger.floor().books().size()).isEqualTo(1);
        assertThat(ledger.product().writes).hasValue(1);
        assertThat(ledger.floor().books().request(0))
                .isEqualTo(ledger.product().books().request(0));
    }

    @Test
    void tenThousandNumbersAreFoundAgain() throws IOException {
        StubBooks books = new StubBooks(folder.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            byte[] request = INVOICE.formatted("N" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(books.put(XeroDocument.read(request), request)).hasValue(i);
        }

        assertThat(books.find("Invoices", "N9999")).hasValue(9_999);
        assertThat(books.find("Invoices", "N10000")).isEmpty();
        assertThat(new String(books.request(4_711), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"N4711\"");
        books.close();
    }

    private HttpResponse<String> put(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    private URI at(String path) {
        return URI.create(ledger.url() + "/" + path);
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
