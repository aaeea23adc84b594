package org.daybook.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries out one PUT or POST: all documents are checked, then all are committed or none.
 *
 * <p>With {@code summarizeErrors=false} each good document is committed and each bad one carries its errors (card 2.1).
 */
final class XeroWriting {
    private final XeroKind kind;
    private final XeroBooks books;
    private final Clock clock;

    /** The answer, and what was committed for it. */
    record Outcome(Answer answer, List<ObjectNode> committed) {}

    XeroWriting(XeroKind kind, XeroBooks books, Clock clock) {
        this.kind = kind;
        this.books = books;
        this.clock = clock;
    }

    Outcome carryOut(Call call, Optional<String> id) {
        JsonNode elements;
        try {
            elements = Json.read(call.text()).path(kind.path);
        } catch (JsonProcessingException e) {
            return refused(XeroAnswers.unreadable("JSON for post data was invalid: " + e.getOriginalMessage()));
        }
        if (!elements.isArray() || elements.isEmpty()) {
            return refused(XeroAnswers.unreadable("The body must be {\"" + kind.path + "\":[...]} with one or more"));
        }
        List<Examined> all = examineAll(elements, call, id);
        boolean summarize = call.parameter("summarizeErrors")
                .map(text -> !text.equalsIgnoreCase("false"))
                .orElse(true);
        List<ObjectNode> bad =
                all.stream().filter(Examined::isBad).map(Examined::shown).toList();
        if (!bad.isEmpty() && summarize) {
            return refused(XeroAnswers.invalid(bad));
        }
        List<ObjectNode> good =
                all.stream().filter(one -> !one.isBad()).map(Examined::stored).toList();
        good.forEach(document -> books.put(kind, document));
        List<ObjectNode> shown = all.stream().map(Examined::shown).toList();
        return new Outcome(Answer.json(200, XeroAnswers.envelope(kind, shown, clock.instant())), good);
    }

    /** One document of the request, as it would be stored, and what is wrong with it. */
    private record Examined(ObjectNode stored, List<String> findings) {
        boolean isBad() {
            return !findings.isEmpty();
        }

        ObjectNode shown() {
            return isBad() ? XeroAnswers.withFindings(stored, findings) : stored;
        }
    }

    private List<Examined> examineAll(JsonNode elements, Call call, Optional<String> id) {
        List<Examined> all = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (JsonNode element : elements) {
            Examined one = examine(element, call, id);
            if (!numbers.add(one.stored().path(kind.number).asText())) {
                one.findings().add(notUnique());
            }
            all.add(one);
        }
        return all;
    }

    private Examined examine(JsonNode element, Call call, Optional<String> id) {
        List<String> findings = new ArrayList<>();
        ObjectNode asked = call.method().equals("PUT") ? created(element) : updated(element, id, findings);
        int unitDecimals = call.parameter("unitdp").filter("4"::equals).isPresent() ? 4 : 2;
        XeroForm form = XeroForm.of(kind, books, clock, asked, unitDecimals, call.wrongTax());
        findings.addAll(form.findings());
        String number = form.stored().path(kind.number).asText();
        if (books.byNumber(kind, number)
                .filter(other -> !other.get(kind.id).equals(form.stored().get(kind.id)))
                .isPresent()) {
            findings.add(notUnique());
        }
        return new Examined(form.stored(), findings);
    }

    /** What is created gets its id from the ledger, whatever the request says. */
    private ObjectNode created(JsonNode element) {
        ObjectNode asked = element.deepCopy();
        asked.remove(kind.id);
        return asked;
    }

    /** POST updates the document it names by id or number, and creates one where the number is new. */
    private ObjectNode updated(JsonNode element, Optional<String> id, List<String> findings) {
        Optional<String> named =
                id.or(() -> Optional.ofNullable(element.get(kind.id)).map(JsonNode::asText));
        Optional<ObjectNode> known = named.isPresent()
                ? books.byId(kind, named.get())
                : books.byNumber(kind, element.path(kind.number).asText());
        if (named.isPresent() && known.isEmpty()) {
            findings.add("No " + kind.path + " with this " + kind.id);
        }
        known.map(old -> old.path("Status").asText())
                .filter(Set.of("VOIDED", "DELETED")::contains)
                .ifPresent(status -> findings.add("Invoice not of valid status for modification"));
        return merged(known, element);
    }

    private static ObjectNode merged(Optional<ObjectNode> known, JsonNode element) {
        ObjectNode merged = known.map(ObjectNode::deepCopy).orElseGet(Json::object);
        element.fields().forEachRemaining(field -> merged.set(field.getKey(), field.getValue()));
        known.ifPresent(old -> old.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("ID")) {
                merged.set(name, old.get(name));
            }
        }));
        return merged;
    }

    private String notUnique() {
        return kind == XeroKind.CREDIT_NOTES ? "Credit Note # must be unique." : "Invoice # must be unique.";
    }

    private static Outcome refused(Answer answer) {
        return new Outcome(answer, List.of());
    }
}
