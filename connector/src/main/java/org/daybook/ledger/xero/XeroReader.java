package org.daybook.ledger.xero;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;
import org.daybook.ledger.JournalTotal;
import org.daybook.ledger.LedgerJson;
import org.daybook.ledger.LineOrder;
import org.daybook.ledger.OneShotHttp;
import org.daybook.ledger.Said;
import org.daybook.sync.Document;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/** What Xero answers, in words that can be compared. */
final class XeroReader {
    private final Posting posting;
    private final XeroSettings settings;
    private final XeroKind kind;

    XeroReader(Posting posting, XeroSettings settings) {
        this.posting = posting;
        this.settings = settings;
        this.kind = XeroKind.of(posting.invoice().kind());
    }

    /** The documents of an answer to a question; empty where the answer is not Xero's. */
    Optional<List<LedgerDocument>> documents(OneShotHttp.Answer answer) {
        JsonNode array =
                LedgerJson.read(answer.body()).map(root -> root.path(kind.path)).orElseGet(LedgerJson::object);
        if (!array.isArray()) {
            return Optional.empty();
        }
        List<LedgerDocument> read = new ArrayList<>();
        array.forEach(node -> document(node).ifPresent(read::add));
        return read.size() == array.size() ? Optional.of(List.copyOf(read)) : Optional.empty();
    }

    /** What the answer to our sending says. Xero reports errors with status 400, and by element with 200 (LE 2.1). */
    Said said(OneShotHttp.Answer answer, LedgerDocument expected) {
        Optional<JsonNode> root = LedgerJson.read(answer.body());
        if (root.isEmpty()) {
            return new Said.Unclear("it is not JSON");
        }
        JsonNode element = root.get().path(kind.path).path(0);
        List<String> errors = errors(root.get(), element);
        if (!errors.isEmpty()) {
            return new Said.Refused(errors);
        }
        Optional<LedgerDocument> read =
                element.path(kind.id).asText("").isBlank() ? Optional.empty() : document(element);
        return read.<Said>map(document -> taken(document, expected))
                .orElseGet(() -> new Said.Unclear("it shows no " + kind.path + " with an id"));
    }

    private Said taken(LedgerDocument read, LedgerDocument expected) {
        List<String> differences = new ArrayList<>();
        compare(differences, "reference", read.externalRef(), expected.externalRef());
        compare(differences, "number", read.number(), expected.number());
        compare(differences, "total", read.total(), expected.total());
        compare(differences, "date", read.date(), expected.date());
        return new Said.Taken(new Document.Receipt(read.ledgerDocumentId(), read.number()), differences);
    }

    private static void compare(List<String> differences, String what, Object read, Object expected) {
        if (!read.equals(expected)) {
            differences.add(what + " " + read + ", not " + expected);
        }
    }

    /** Each error with the error's number before it, which is the code the allow-list goes by. */
    private static List<String> errors(JsonNode root, JsonNode element) {
        List<String> errors = new ArrayList<>();
        String code = root.has("ErrorNumber")
                ? root.path("ErrorNumber").asText() + " " + root.path("Type").asText() + ": "
                : "element: ";
        root.path("Elements").forEach(bad -> messages(bad, code, errors));
        if (element.path("HasErrors").asBoolean()
                || element.path("StatusAttributeString").asText().equals("ERROR")) {
            messages(element, code, errors);
            if (errors.isEmpty()) {
                errors.add(code + "an error without words");
            }
        }
        if (errors.isEmpty() && root.has("ErrorNumber")) {
            errors.add(code + root.path("Message").asText());
        }
        return errors;
    }

    private static void messages(JsonNode element, String code, List<String> errors) {
        element.path("ValidationErrors")
                .forEach(error -> errors.add(code + error.path("Message").asText()));
    }

    private Optional<LedgerDocument> document(JsonNode node) {
        try {
            return XeroDate.read(node.path("Date").asText())
                    .map(date -> kind == XeroKind.MANUAL_JOURNALS
                            ? journal(node, date)
                            : new LedgerDocument(
                                    node.path(kind.id).asText(),
                                    node.path("Reference").asText(),
                                    node.path(kind.number).asText(),
                                    party(node.path("Contact")),
                                    date,
                                    signed(money(node, "Total", currency(node)), kind == XeroKind.CREDIT_NOTES),
                                    kind.isPosted(node.path("Status").asText()),
                                    lines(node.path("LineItems"), currency(node))));
        } catch (IllegalArgumentException e) {
            // A currency that is none, or an amount that is no money of its currency: nothing to compare with.
            return Optional.empty();
        }
    }

    /** Reference and number both stand in the narration; one that is not of our making is shown as it is. */
    private LedgerDocument journal(JsonNode node, LocalDate date) {
        List<LedgerDocument.Line> lines = lines(node.path("JournalLines"), settings.baseCurrency());
        String narration = node.path("Narration").asText();
        boolean ours = narration.equals(XeroDraft.narration(posting));
        return new LedgerDocument(
                node.path(kind.id).asText(),
                ours ? posting.externalRef() : narration,
                ours ? posting.number() : narration,
                "",
                date,
                JournalTotal.of(lines, posting),
                kind.isPosted(node.path("Status").asText()),
                lines);
    }

    private List<LedgerDocument.Line> lines(JsonNode array, Currency currency) {
        List<LedgerDocument.Line> lines = new ArrayList<>();
        boolean revenue = kind == XeroKind.INVOICES;
        for (JsonNode node : array) {
            lines.add(new LedgerDocument.Line(
                    node.path("AccountCode").asText(),
                    tracking(node.path("Tracking")),
                    settings.shown(node.path("TaxType").asText()),
                    signed(money(node, "LineAmount", currency), revenue),
                    Optional.of(signed(money(node, "TaxAmount", currency), revenue))));
        }
        return LineOrder.of(lines);
    }

    private static String party(JsonNode contact) {
        return contact.hasNonNull("ContactNumber")
                ? contact.path("ContactNumber").asText()
                : contact.path("Name").asText();
    }

    private static Dimensions tracking(JsonNode array) {
        Map<String, String> values = new TreeMap<>();
        array.forEach(category -> values.put(
                category.path("Name").asText(), category.path("Option").asText()));
        return new Dimensions(values);
    }

    private static Currency currency(JsonNode node) {
        return Currency.getInstance(node.path("CurrencyCode").asText());
    }

    /** An amount that is not there is zero, as Xero leaves out a tax of nothing. */
    private static Money money(JsonNode node, String field, Currency currency) {
        JsonNode amount = node.path(field);
        if (amount.isMissingNode() || amount.isNull()) {
            return Money.zero(currency);
        }
        if (!amount.isNumber()) {
            throw new IllegalArgumentException(field + " is not a number");
        }
        return Money.of(amount.decimalValue(), currency);
    }

    private static Money signed(Money amount, boolean negated) {
        return negated ? amount.negated() : amount;
    }
}
