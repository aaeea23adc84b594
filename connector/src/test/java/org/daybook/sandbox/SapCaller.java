package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** A bare HTTP client of the SAP sandbox, and the messages it sends. */
final class SapCaller {
    static final SapSandbox.Company COMPANY =
            SapSandbox.Company.of("1010", "EUR", Set.of("4000", "1200"), "1100", Map.of("A1", "2200"));
    static final SapSandbox.Config CONFIG = SapSandbox.Config.of("posting", "secret", COMPANY);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final SapSandbox sap;

    SapCaller(SapSandbox sap) {
        this.sap = sap;
    }

    HttpResponse<String> post(String payload) throws IOException, InterruptedException {
        return post(payload, "posting:secret");
    }

    HttpResponse<String> post(String payload, String signIn) throws IOException, InterruptedException {
        String envelope = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + payload
                + "</s:Body></s:Envelope>";
        return send(envelope, "text/xml; charset=utf-8", signIn);
    }

    HttpResponse<String> send(String envelope, String type, String signIn) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(sap.soapUrl())
                .header("Authorization", basic(signIn))
                .header("Content-Type", type)
                .header(
                        "SOAPAction",
                        "\"" + SapSandbox.NAMESPACE
                                + "/JournalEntryCreateRequestConfirmation_In/JournalEntryCreateRequestConfirmation_InRequest\"")
                .POST(BodyPublishers.ofString(envelope))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String set, String filter) throws IOException, InterruptedException {
        String query = "?$format=json&$filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(sap.odataUrl() + "/" + set + query))
                .header("Authorization", basic("posting:secret"))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    JsonNode basicItems(String filter) throws IOException, InterruptedException {
        return Json.read(get("API_JOURNALENTRYITEMBASIC_SRV/A_JournalEntryItemBasic", filter)
                        .body())
                .at("/d/results");
    }

    JsonNode cubeItems(String filter) throws IOException, InterruptedException {
        return Json.read(get("API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube", filter)
                        .body())
                .at("/d/results");
    }

    /** An invoice of 165.50 and 33.10 tax over 198.60. */
    static String invoice(String reference) {
        return bulk(entry(reference, "198.60"));
    }

    static String bulk(String... entries) {
        return """
            <j:JournalEntryBulkCreateRequest xmlns:j="http://sap.com/xi/SAPSCORE/SFIN">
             <MessageHeader><ID>BATCH-1</ID><CreationDateTime>2026-11-20T10:00:00Z</CreationDateTime></MessageHeader>
             %s</j:JournalEntryBulkCreateRequest>\
            """.formatted(String.join("", entries));
    }

    static String entry(String reference, String gross) {
        return """
            <JournalEntryCreateRequest>
             <MessageHeader><ID>%1$s</ID><CreationDateTime>2026-11-20T10:00:00Z</CreationDateTime></MessageHeader>
             <JournalEntry><OriginalReferenceDocumentType>BKPFF</OriginalReferenceDocumentType>
              <BusinessTransactionType>RFBU</BusinessTransactionType>
              <AccountingDocumentType>DR</AccountingDocumentType>
              <DocumentReferenceID>%1$s</DocumentReferenceID>
              <CreatedByUser>DAYBOOK</CreatedByUser><CompanyCode>1010</CompanyCode>
              <DocumentDate>2026-11-20</DocumentDate><PostingDate>2026-11-20</PostingDate>
              <Item><ReferenceDocumentItem>2</ReferenceDocumentItem><GLAccount>0000004000</GLAccount>
               <AmountInTransactionCurrency currencyCode="EUR">-165.50</AmountInTransactionCurrency>
               <DebitCreditCode>H</DebitCreditCode><Tax><TaxCode>A1</TaxCode></Tax>
               <AccountAssignment><ProfitCenter>SERVICE</ProfitCenter><CostCenter>CC1</CostCenter></AccountAssignment>
              </Item>
              <DebtorItem><ReferenceDocumentItem>1</ReferenceDocumentItem><Debtor>0000000007</Debtor>
               <AmountInTransactionCurrency currencyCode="EUR">%2$s</AmountInTransactionCurrency>
               <DebitCreditCode>S</DebitCreditCode></DebtorItem>
              <ProductTaxItem><TaxCode>A1</TaxCode>
               <AmountInTransactionCurrency currencyCode="EUR">-33.10</AmountInTransactionCurrency>
               <DebitCreditCode>H</DebitCreditCode>
               <TaxBaseAmountInTransCrcy currencyCode="EUR">-165.50</TaxBaseAmountInTransCrcy></ProductTaxItem>
             </JournalEntry></JournalEntryCreateRequest>\
            """.formatted(reference, gross);
    }

    private static String basic(String signIn) {
        return "Basic " + Base64.getEncoder().encodeToString(signIn.getBytes(StandardCharsets.UTF_8));
    }
}
