package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads posted items back as OData 2 JSON: amounts are text, dates are {@code /Date(ms)/}.
 *
 * <p>Two entity sets show the same items. A_JournalEntryItemBasic is the one whose EDMX is published with the card; by
 * that EDMX it has no document number, no reference and no posting date, so unless the read-back is strict the
 * sandbox adds them. A_OperationalAcctgDocItemCube has all of these in the real ledger.
 */
final class SapReadBack {
    static final String ROOT = "/sap/opu/odata/sap";
    private static final String BASIC = "API_JOURNALENTRYITEMBASIC_SRV/A_JournalEntryItemBasic";
    private static final String CUBE = "API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube";
    private static final Set<String> DATES = Set.of("PostingDate", "DocumentDate", "DueCalculationBaseDate");
    private static final Set<String> OPTIONS = Set.of("$filter", "$select", "$top", "$skip", "$format", "$orderby");

    private static final List<String> BASIC_PROPERTIES = List.of(
            "ID",
            "Ledger",
            "LedgerFiscalYear",
            "CompanyCode",
            "GLAccount",
            "CostCenter",
            "ProfitCenter",
            "FunctionalArea",
            "Segment",
            "TransactionCurrency",
            "AmountInTransactionCurrency",
            "CompanyCodeCurrency",
            "FiscalPeriod",
            "Customer",
            "ControllingDebitCreditCode",
            "WBSElement",
            "OrderID");
    private static final List<String> CUBE_PROPERTIES = List.of(
            "CompanyCode",
            "FiscalYear",
            "AccountingDocument",
            "AccountingDocumentItem",
            "FiscalPeriod",
            "AccountingDocumentType",
            "DocumentReferenceID",
            "OriginalReferenceDocument",
            "AccountingDocumentHeaderText",
            "PostingDate",
            "DocumentDate",
            "GLAccount",
            "Customer",
            "DebitCreditCode",
            "TransactionCurrency",
            "AmountInTransactionCurrency",
            "CompanyCodeCurrency",
            "TaxCode",
            "TaxBaseAmountInTransCrcy",
            "CostCenter",
            "ProfitCenter",
            "FunctionalArea",
            "Segment",
            "OrderID",
            "DocumentItemText",
            "AssignmentReference",
            "DueCalculationBaseDate",
            "NetPaymentDays");

    private final SapBooks books;
    private final boolean strict;
    private final List<JsonNode> rows = new ArrayList<>();
    private int documentsRead;

    SapReadBack(SapBooks books, boolean strict) {
        this.books = books;
        this.strict = strict;
    }

    Answer answer(Call call) {
        String set = call.path().startsWith(ROOT + "/") ? call.path().substring(ROOT.length() + 1) : "";
        if (!set.equals(BASIC) && !set.equals(CUBE)) {
            return error(404, "Resource not found for the segment '" + set + "'");
        }
        try {
            return Answer.json(200, page(set, properties(set), call));
        } catch (IllegalArgumentException e) {
            return error(400, e.getMessage());
        }
    }

    private Set<String> properties(String set) {
        Set<String> names = new LinkedHashSet<>(set.equals(BASIC) ? BASIC_PROPERTIES : CUBE_PROPERTIES);
        if (set.equals(BASIC) && !strict) {
            names.addAll(CUBE_PROPERTIES);
        }
        return names;
    }

    private synchronized ObjectNode page(String set, Set<String> properties, Call call) {
        call.query().keySet().stream()
                .filter(option -> !OPTIONS.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException("The sandbox does not know the query option " + option);
                });
        Predicate<JsonNode> wanted = call.parameter("$filter")
                .map(text -> ODataFilter.of(text, properties))
                .orElse(row -> true);
        Set<String> shown =
                call.parameter("$select").map(text -> select(text, properties)).orElse(properties);
        ObjectNode body = Json.object();
        ArrayNode results = body.putObject("d").putArray("results");
        rows().stream()
                .filter(wanted)
                .skip(number(call, "$skip", 0))
                .limit(number(call, "$top", Integer.MAX_VALUE))
                .forEach(row -> results.add(wire(set, row, shown)));
        return body;
    }

    private static Set<String> select(String text, Set<String> properties) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(text.split(",")));
        names.stream().filter(name -> !properties.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("Property " + name + " not found in type");
        });
        return names;
    }

    private static int number(Call call, String option, int assumed) {
        return call.parameter(option).map(Integer::parseUnsignedInt).orElse(assumed);
    }

    /** Posted items never change, so each is brought into this form once. */
    private List<JsonNode> rows() {
        for (JsonNode document : books.from(documentsRead)) {
            document.path("Items").forEach(item -> rows.add(row(document, item)));
            documentsRead++;
        }
        return rows;
    }

    private ObjectNode row(JsonNode document, JsonNode item) {
        ObjectNode row = Json.object();
        document.fields().forEachRemaining(field -> row.set(field.getKey(), field.getValue()));
        row.remove("Items");
        item.fields().forEachRemaining(field -> row.set(field.getKey(), field.getValue()));
        String company = document.path("CompanyCode").asText();
        row.put("Ledger", "0L");
        row.set("LedgerFiscalYear", document.path("FiscalYear"));
        row.set("ControllingDebitCreditCode", item.path("DebitCreditCode"));
        row.put(
                "CompanyCodeCurrency",
                books.company(company).map(SapSandbox.Company::currency).orElse(""));
        row.put(
                "ID",
                String.join(
                        "-",
                        company,
                        document.path("FiscalYear").asText(),
                        document.path("AccountingDocument").asText(),
                        item.path("AccountingDocumentItem").asText()));
        return row;
    }

    private static ObjectNode wire(String set, JsonNode row, Set<String> properties) {
        ObjectNode shown = Json.object();
        String service = set.substring(0, set.indexOf('/'));
        String entity = set.substring(set.indexOf('/') + 1);
        shown.putObject("__metadata")
                .put("id", ROOT + "/" + set + "('" + row.path("ID").asText() + "')")
                .put("type", service + "." + entity + "Type");
        properties.forEach(name -> shown.put(name, value(name, row.path(name))));
        return shown;
    }

    private static String value(String name, JsonNode node) {
        if (DATES.contains(name)) {
            return Optional.of(node.asText())
                    .filter(text -> !text.isEmpty())
                    .map(text -> LocalDate.parse(text)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .toEpochMilli())
                    .map(millis -> "/Date(" + millis + ")/")
                    .orElse(null);
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asText("");
    }

    private static Answer error(int status, String message) {
        ObjectNode body = Json.object();
        ObjectNode error = body.putObject("error").put("code", "005056A509B11EE1B9A8FEA8DE87F78E");
        error.putObject("message").put("lang", "en").put("value", message);
        return Answer.json(status, body);
    }
}
