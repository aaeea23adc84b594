package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.sandbox.SapCaller.bulk;
import static org.daybook.sandbox.SapCaller.entry;
import static org.daybook.sandbox.SapCaller.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SapSandboxTest {
    private final SapSandbox sap = new SapSandbox(SapCaller.CONFIG);
    private final SapCaller call = new SapCaller(sap);

    @AfterEach
    void close() {
        sap.close();
    }

    @Test
    void anInvoiceIsPostedAndNumbered() throws Exception {
        HttpResponse<String> reply = call.post(invoice("INV-1"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .contains("JournalEntryBulkCreateConfirmation")
                .contains("<AccountingDocument>1800000000</AccountingDocument>")
                .contains("<FiscalYear>2026</FiscalYear>")
                .contains("<MaximumLogItemSeverityCode>1</MaximumLogItemSeverityCode>");
        assertThat(call.post(invoice("INV-2")).body()).contains("<AccountingDocument>1800000001<");
        assertThat(call.post(invoice("INV-3").replace("2026-11-20<", "2027-01-05<"))
                        .body())
                .contains("<AccountingDocument>1800000000<", "<FiscalYear>2027<");
    }

    @Test
    void soapOneTwoIsUnderstoodToo() throws Exception {
        String envelope = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body>" + invoice("INV-1")
                + "</s:Body></s:Envelope>";

        HttpResponse<String> reply = call.send(envelope, "application/soap+xml; charset=utf-8", "posting:secret");

        assertThat(reply.body()).contains("1800000000").contains("http://www.w3.org/2003/05/soap-envelope");
        assertThat(call.send(envelope, "application/soap+xml", "posting:guessed")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aRefusalIsAnAnswerWithStatus200AndALog() throws Exception {
        HttpResponse<String> reply = call.post(bulk(entry("INV-1", "198.61")));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body())
                .contains("<AccountingDocument>0000000000</AccountingDocument>")
                .contains("<MaximumLogItemSeverityCode>3</MaximumLogItemSeverityCode>")
                .contains("<TypeID>016(FINS_FI_POSTING_IF)</TypeID>")
                .contains("Amount balance in transaction currency must be zero");
        assertThat(sap.documents()).isEmpty();
    }

    @Test
    void allReasonsToRefuseAreGivenTogether() throws Exception {
        sap.openPeriods("1010", YearMonth.of(2026, 12), YearMonth.of(2026, 12));

        String body = call.post(invoice("INV-1").replace("0000004000", "4711").replace("A1", "ZZ"))
                .body();

        assertThat(body)
                .contains("<TypeID>201(F5)</TypeID>", "Posting period 011 2026 is not open")
                .contains("G/L account 4711 does not exist in company code 1010")
                .contains("Tax code ZZ does not exist");
    }

    @Test
    void ofABatchTheGoodOnesArePosted() throws Exception {
        String body = call.post(bulk(entry("INV-1", "198.61"), entry("INV-2", "198.60")))
                .body();

        assertThat(body).contains("<ReferenceID>INV-1</ReferenceID>", "<ReferenceID>INV-2</ReferenceID>");
        assertThat(sap.documents()).hasSize(1);
        assertThat(sap.documents().get(0).path("DocumentReferenceID").asText()).isEqualTo("INV-2");
    }

    @Test
    void whatTheMessagesShapeForbidsIsAFault() throws Exception {
        String good = invoice("INV-1");
        List<String> bad = List.of(
                good.replace("<CreatedByUser>DAYBOOK</CreatedByUser>", ""),
                good.replace("<CompanyCode>1010<", "<CompanyCode>10100<"),
                good.replace("<PostingDate>2026-11-20<", "<PostingDate>20.11.2026<"),
                good.replace(" currencyCode=\"EUR\"", ""),
                good.replace("<GLAccount>0000004000</GLAccount>", ""),
                good.replace("<TaxCode>A1</TaxCode>\n", "<TaxKode>A1</TaxKode>\n"),
                good.replace("<DocumentReferenceID>INV-1<", "<DocumentReferenceID>INV-1-IS-TOO-LONG<"));

        for (String message : bad) {
            HttpResponse<String> reply = call.post(message);
            assertThat(reply.statusCode()).as(message).isEqualTo(500);
            assertThat(reply.body()).contains("Fault").contains("cvc-");
        }
        assertThat(sap.documents()).isEmpty();
    }

    @Test
    void aDocumentTypeIsNotRead() throws Exception {
        String envelope = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + invoice("&e;") + "</s:Body></s:Envelope>";

        assertThat(call.send(envelope, "text/xml", "posting:secret").statusCode())
                .isNotEqualTo(200);
        assertThat(sap.documents()).isEmpty();
    }

    @Test
    void postedItemsAreReadBackByReferenceOrNumber() throws Exception {
        call.post(invoice("INV-1"));
        call.post(invoice("INV-2"));

        JsonNode items = call.basicItems("DocumentReferenceID eq 'INV-1' and CompanyCode eq '1010'");
        assertThat(items.findValuesAsText("GLAccount")).containsExactly("4000", "1100", "2200");
        assertThat(items.findValuesAsText("AmountInTransactionCurrency"))
                .containsExactly("-165.50", "198.60", "-33.10");
        assertThat(items.findValuesAsText("ControllingDebitCreditCode")).containsExactly("H", "S", "H");
        assertThat(items.at("/0/ProfitCenter").asText()).isEqualTo("SERVICE");
        assertThat(items.at("/0/CostCenter").asText()).isEqualTo("CC1");
        assertThat(items.at("/1/Customer").asText()).isEqualTo("7");
        assertThat(items.at("/2/TaxCode").asText()).isEqualTo("A1");
        assertThat(items.at("/0/PostingDate").asText()).isEqualTo("/Date(1795132800000)/");
        assertThat(call.cubeItems("(AccountingDocument eq '1800000001') and FiscalYear eq '2026' and "
                        + "PostingDate eq datetime'2026-11-20T00:00:00'"))
                .hasSize(3);
        assertThat(call.basicItems("DocumentReferenceID eq 'INV-3'")).isEmpty();
        assertThat(call.get("API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube", "Colour eq 'red'")
                        .statusCode())
                .isEqualTo(400);
    }
}
