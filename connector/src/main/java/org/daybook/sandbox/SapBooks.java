package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posted documents and open periods of the SAP sandbox; one lock makes check, numbering and posting one step. */
final class SapBooks {
    private static final long FIRST_NUMBER = 1_800_000_000L;

    private final DocumentFile file;
    private final Map<String, SapSandbox.Company> companies = new HashMap<>();
    private final Map<String, Long> lastNumbers = new HashMap<>();
    private final List<ObjectNode> documents = new ArrayList<>();

    SapBooks(SapSandbox.Config config, DocumentFile file) {
        this.file = file;
        config.companies().forEach(company -> companies.put(company.code(), company));
        file.load().forEach(document -> keep((ObjectNode) document));
    }

    synchronized Optional<SapSandbox.Company> company(String code) {
        return Optional.ofNullable(companies.get(code));
    }

    synchronized void openPeriods(String code, YearMonth from, YearMonth to) {
        SapSandbox.Company company = company(code)
                .orElseThrow(() -> new IllegalArgumentException("No company code " + code + " in this sandbox"));
        companies.put(code, company.withOpenPeriods(from, to));
    }

    synchronized boolean hasReference(String company, String reference) {
        return documents.stream()
                .anyMatch(document -> document.path("CompanyCode").asText().equals(company)
                        && document.path("DocumentReferenceID").asText().equals(reference));
    }

    /** Numbers the document, unique by company and fiscal year, and keeps it. Returns the number. */
    synchronized String post(ObjectNode document) {
        long number = lastNumbers.getOrDefault(series(document), FIRST_NUMBER - 1) + 1;
        document.put("AccountingDocument", String.valueOf(number));
        keep(document);
        file.append(document);
        return String.valueOf(number);
    }

    synchronized List<JsonNode> all() {
        return from(0);
    }

    /** The documents after the first {@code known}, oldest first. */
    synchronized List<JsonNode> from(int known) {
        return new ArrayList<>(documents.subList(known, documents.size()));
    }

    private void keep(ObjectNode document) {
        documents.add(document);
        lastNumbers.put(series(document), document.path("AccountingDocument").asLong());
    }

    private static String series(JsonNode document) {
        return document.path("CompanyCode").asText() + "/"
                + document.path("FiscalYear").asText();
    }
}
