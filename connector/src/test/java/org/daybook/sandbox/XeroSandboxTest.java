package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.sandbox.XeroCaller.invoice;
import static org.daybook.sandbox.XeroCaller.journal;
import static org.daybook.sandbox.XeroCaller.json;
import static org.daybook.sandbox.XeroCaller.where;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class XeroSandboxTest {
    private final XeroSandbox xero =
            new XeroSandbox(XeroSandbox.Config.of("secret", "acme", Set.of("1100", "2200", "4000")));
    private final XeroCaller call = new XeroCaller(xero);

    @AfterEach
    void close() {
        xero.close();
    }

    @Test
    void anInvoiceIsTotalledAndReadBackByIdAndByNumber() throws Exception {
        JsonNode made =
                json(call.put("/Invoices", invoice("INV-1", "60.00", "24.00"))).at("/Invoices/0");

        assertThat(made.path("SubTotal").decimalValue()).isEqualByComparingTo("120.00");
        assertThat(made.path("TotalTax").decimalValue()).isEqualByComparingTo("24.00");
        assertThat(made.path("Total").decimalValue()).isEqualByComparingTo("144.00");
        assertThat(made.path("Status").asText()).isEqualTo("AUTHORISED");
        assertThat(made.path("Date").asText()).isEqualTo("/Date(1795132800000+0000)/");
        assertThat(made.path("DateString").asText()).isEqualTo("2026-11-20T00:00:00");
        assertThat(made.at("/LineItems/0/Tracking/0/Option").asText()).isEqualTo("Service");
        assertThat(made.at("/Contact/ContactNumber").asText()).isEqualTo("C-7");

        String id = made.path("InvoiceID").asText();
        assertThat(json(call.get("/Invoices/" + id)).at("/Invoices/0")).isEqualTo(made);
        assertThat(json(call.get("/Invoices?InvoiceNumbers=INV-0,INV-1")).at("/Invoices/0"))
                .isEqualTo(made);
        assertThat(call.get("/Invoices/" + id + "0").statusCode()).isEqualTo(404);
    }

    @Test
    void amountsKeepTheirCentsInTheText() throws Exception {
        assertThat(call.put("/Invoices", invoice("INV-1", "60.10", "24.04")).body())
                .contains("\"Total\":144.24", "\"TaxAmount\":24.04", "\"UnitAmount\":60.10");
        assertThat(call.put("/Invoices", invoice("INV-2", "\"sixty\"", "0")).body())
                .contains("The value 'sixty' of UnitAmount is not a number");
    }

    @Test
    void whoIsNotSignedInIsTurnedAway() throws Exception {
        assertThat(call.send("GET", "/Invoices", "", "Authorization", "Bearer stolen")
                        .statusCode())
                .isEqualTo(401);
        assertThat(call.send("GET", "/Invoices", "", "xero-tenant-id", "other").statusCode())
                .isEqualTo(403);
    }

    @Test
    void anInvoiceNumberIsTakenOnce() throws Exception {
        call.put("/Invoices", invoice("INV-1", "60.00", "24.00"));

        HttpResponse<String> again = call.put("/Invoices", invoice("INV-1", "60.00", "24.00"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).path("ErrorNumber").asInt()).isEqualTo(10);
        assertThat(json(again).path("Type").asText()).isEqualTo("ValidationException");
        assertThat(json(again).at("/Elements/0/ValidationErrors/0/Message").asText())
                .isEqualTo("Invoice # must be unique.");
        assertThat(xero.documents("acme", "Invoices")).hasSize(1);
    }

    @Test
    void postCreatesAndThenUpdatesTheSameInvoice() throws Exception {
        JsonNode first =
                json(call.post("/Invoices", invoice("INV-1", "60.00", "24.00"))).at("/Invoices/0");
        JsonNode second =
                json(call.post("/Invoices", invoice("INV-1", "70.00", "28.00"))).at("/Invoices/0");

        assertThat(second.path("InvoiceID")).isEqualTo(first.path("InvoiceID"));
        assertThat(second.path("Total").decimalValue()).isEqualByComparingTo("168.00");
        assertThat(xero.documents("acme", "Invoices")).hasSize(1);
        String unknown = "{\"Invoices\":[{\"InvoiceID\":\"no-such\",\"Status\":\"VOIDED\"}]}";
        assertThat(call.post("/Invoices", unknown).statusCode()).isEqualTo(400);
    }

    @Test
    void aCreditNoteIsFoundByItsNumber() throws Exception {
        String note = invoice("CN-1", "10.00", "4.00")
                .replace("Invoices", "CreditNotes")
                .replace("InvoiceNumber", "CreditNoteNumber")
                .replace("ACCREC", "ACCRECCREDIT");
        assertThat(call.put("/CreditNotes", note).statusCode()).isEqualTo(200);

        JsonNode found =
                json(call.get("/CreditNotes" + where("CreditNoteNumber==\"CN-1\" AND Status==\"AUTHORISED\"")));
        assertThat(found.at("/CreditNotes/0/RemainingCredit").decimalValue()).isEqualByComparingTo("24.00");
        assertThat(json(call.get("/CreditNotes" + where("CreditNoteNumber==\"CN-2\"")))
                        .path("CreditNotes"))
                .isEmpty();
        assertThat(call.get("/CreditNotes" + where("Total > 5")).statusCode()).isEqualTo(400);
        assertThat(call.put(
                                "/CreditNotes",
                                note.replace("ACCRECCREDIT", "ACCREC").replace("CN-1", "CN-3"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aJournalMustBalance() throws Exception {
        HttpResponse<String> good = call.put("/ManualJournals", journal("80.50", "-80.50"));
        HttpResponse<String> bad = call.put("/ManualJournals", journal("100.00", "-10.00"));

        String id = json(good).at("/ManualJournals/0/ManualJournalID").asText();
        assertThat(json(call.get("/ManualJournals/" + id))
                        .at("/ManualJournals/0/Status")
                        .asText())
                .isEqualTo("POSTED");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("The total debits (100.00) must equal total credits (-10.00)");
    }

    @Test
    void aClosedPeriodAndAnUnknownAccountAreRefusedTogether() throws Exception {
        xero.lockUntil("acme", LocalDate.of(2026, 11, 20));

        String body = call.put("/Invoices", invoice("INV-1", "60.00", "24.00").replace("4000", "4711"))
                .body();

        assertThat(body)
                .contains("The document date cannot be before the end of year lock date, currently set at 20-Nov-2026")
                .contains("Account code '4711' is not a valid code for this document.");
        String dayAfter = invoice("INV-1", "60.00", "24.00").replace("2026-11-20", "2026-11-21");
        assertThat(call.put("/Invoices", dayAfter).statusCode()).isEqualTo(200);
    }

    @Test
    void ofABatchAllAreTakenOrNoneUnlessAskedOtherwise() throws Exception {
        String good = invoice("INV-1", "60.00", "24.00");
        String element = good.substring(good.indexOf('[') + 1, good.lastIndexOf(']'));
        String both = "{\"Invoices\":[" + element + ","
                + element.replace("INV-1", "INV-2").replace("4000", "4711") + "]}";

        assertThat(call.put("/Invoices", both).statusCode()).isEqualTo(400);
        assertThat(xero.documents("acme", "Invoices")).isEmpty();

        HttpResponse<String> mixed = call.put("/Invoices?summarizeErrors=false", both);
        assertThat(mixed.statusCode()).isEqualTo(200);
        assertThat(json(mixed).at("/Invoices/1/HasErrors").asBoolean()).isTrue();
        assertThat(xero.documents("acme", "Invoices")).hasSize(1);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        assertThat(call.put("/Invoices", "{\"Invoices\":[").statusCode()).isEqualTo(400);
        assertThat(call.put("/Invoices", "{\"Invoices\":[]}").statusCode()).isEqualTo(400);
        assertThat(call.put("/Payments", "{}").statusCode()).isEqualTo(404);
    }
}
