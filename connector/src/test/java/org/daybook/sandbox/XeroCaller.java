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

/** A bare HTTP client of the Xero sandbox: it knows the sign-in and nothing else. */
final class XeroCaller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final XeroSandbox xero;

    XeroCaller(XeroSandbox xero) {
        this.xero = xero;
    }

    HttpResponse<String> put(String path, String body, String... headers) throws IOException, InterruptedException {
        return send("PUT", path, body, headers);
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(xero.baseUrl() + path))
                .header("Authorization", "Bearer secret")
                .header("xero-tenant-id", "acme")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return Json.read(response.body());
    }

    static String where(String condition) {
        return "?where=" + URLEncoder.encode(condition, StandardCharsets.UTF_8);
    }

    static String invoice(String number, String unit, String tax) {
        return """
            {"Invoices":[{"Type":"ACCREC","InvoiceNumber":"%s","Contact":{"ContactNumber":"C-7","Name":"Brown Ltd"},
             "Date":"2026-11-20","DueDate":"2026-12-20","LineAmountTypes":"Exclusive","CurrencyCode":"EUR",
             "Status":"AUTHORISED","Reference":"J-1042","LineItems":[{"Description":"Labour","Quantity":2,
             "UnitAmount":%s,"AccountCode":"4000","TaxType":"OUTPUT2","TaxAmount":%s,
             "Tracking":[{"Name":"Department","Option":"Service"}]}]}]}\
            """.formatted(number, unit, tax);
    }

    static String journal(String debit, String credit) {
        return """
            {"ManualJournals":[{"Narration":"Cost of J-1042","Date":"2026-11-20","Status":"POSTED","JournalLines":[
             {"LineAmount":%s,"AccountCode":"4000"},{"LineAmount":%s,"AccountCode":"1100"}]}]}\
            """.formatted(debit, credit);
    }
}
