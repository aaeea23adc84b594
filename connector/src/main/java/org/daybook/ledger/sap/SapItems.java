package org.daybook.ledger.sap;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;
import org.daybook.ledger.JournalTotal;
import org.daybook.ledger.LedgerJson;
import org.daybook.ledger.LineOrder;
import org.daybook.ledger.OneShotHttp;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/**
 * Posted items, asked for over OData and put together to documents.
 *
 * <p>The entity set is A_OperationalAcctgDocItemCube: A_JournalEntryItemBasic, by its published description, has neither document
 * number nor reference nor date, and so cannot be asked for a document.
 */
final class SapItems {
    static final String SET = "API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube";

    private static final int MOST_ITEMS = 5000;
    private static final Pattern DATE = Pattern.compile("/Date\\((-?\\d{1,15})\\)/");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
    private static final List<String> FIELDS = List.of(
            "CompanyCode",
            "FiscalYear",
            "AccountingDocument",
            "DocumentReferenceID",
            "AccountingDocumentHeaderText",
            "PostingDate",
            "DocumentDate",
            "GLAccount",
            "Customer",
            "TransactionCurrency",
            "AmountInTransactionCurrency",
            "TaxCode",
            "CostCenter",
            "ProfitCenter",
            "Segment",
            "FunctionalArea",
            "OrderID");

    private SapItems() {}

    /** The question for the items whose fields have these values. */
    static URI question(URI root, Map<String, String> values) {
        List<String> conditions = new ArrayList<>();
        values.forEach((field, value) -> conditions.add(field + " eq '" + value.replace("'", "''") + "'"));
        return URI.create(root + "/" + SET + "?$format=json&$top=" + MOST_ITEMS + "&$select=" + String.join(",", FIELDS)
                + "&$filter=" + encoded(String.join(" and ", conditions)));
    }

    /** The documents these items make up; empty where the answer is not SAP's, or not all of it. */
    static Optional<List<LedgerDocument>> documents(OneShotHttp.Answer answer, Posting posting) {
        JsonNode results = LedgerJson.read(answer.body())
                .map(root -> root.path("d").path("results"))
                .orElseGet(LedgerJson::object);
        if (!results.isArray() || results.size() >= MOST_ITEMS) {
            return Optional.empty();
        }
        Map<String, List<JsonNode>> documents = new LinkedHashMap<>();
        results.forEach(item ->
                documents.computeIfAbsent(id(item), any -> new ArrayList<>()).add(item));
        try {
            List<LedgerDocument> read = new ArrayList<>();
            documents.forEach((id, items) -> read.add(document(id, items, posting)));
            return Optional.of(List.copyOf(read));
        } catch (IllegalArgumentException e) {
            // An amount, date or currency that is none: there is nothing to compare with.
            return Optional.empty();
        }
    }

    private static String id(JsonNode item) {
        return item.path("CompanyCode").asText() + "/" + item.path("FiscalYear").asText() + "/"
                + item.path("AccountingDocument").asText();
    }

    private static LedgerDocument document(String id, List<JsonNode> items, Posting posting) {
        JsonNode head = items.get(0);
        List<LedgerDocument.Line> lines = LineOrder.of(items.stream()
                .map(SapItems::line)
                // A tax of nothing is shown as an item, but moves nothing.
                .filter(line -> !line.amount().isZero())
                .toList());
        return new LedgerDocument(
                id,
                head.path("AccountingDocumentHeaderText").asText(),
                head.path("DocumentReferenceID").asText(),
                items.stream()
                        .map(item ->
                                SapNumbers.withoutZeros(item.path("Customer").asText("")))
                        .filter(customer -> !customer.isEmpty())
                        .findFirst()
                        .orElse(""),
                bookedOn(head, posting),
                JournalTotal.of(lines, SapDraft.controlAccount(posting), currency(head)),
                true, // Only posted items are shown here; parked documents are not.
                lines);
    }

    /** The day it is booked on; the document's own date instead where SAP shows another than ours, so that the difference is seen. */
    private static LocalDate bookedOn(JsonNode head, Posting posting) {
        LocalDate own = date(head.path("DocumentDate").asText());
        return own.equals(posting.invoice().date())
                ? date(head.path("PostingDate").asText())
                : own;
    }

    private static LedgerDocument.Line line(JsonNode item) {
        Map<String, String> dimensions = new TreeMap<>();
        for (SapDimension dimension : SapDimension.values()) {
            dimensions.put(dimension.field, item.path(dimension.field).asText(""));
        }
        return new LedgerDocument.Line(
                SapNumbers.withoutZeros(item.path("GLAccount").asText()),
                new Dimensions(dimensions),
                Optional.of(item.path("TaxCode").asText("")).filter(code -> !code.isEmpty()),
                Money.of(amount(item.path("AmountInTransactionCurrency").asText()), currency(item)),
                Optional.empty());
    }

    private static Currency currency(JsonNode item) {
        return Currency.getInstance(item.path("TransactionCurrency").asText());
    }

    private static BigDecimal amount(String text) {
        if (!AMOUNT.matcher(text).matches()) {
            throw new IllegalArgumentException("not an amount");
        }
        return new BigDecimal(text);
    }

    private static LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return LocalDate.ofInstant(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), ZoneOffset.UTC);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
