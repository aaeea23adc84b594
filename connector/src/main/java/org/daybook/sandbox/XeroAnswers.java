package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The envelopes and the error bodies of Xero's accounting API. */
final class XeroAnswers {
    private XeroAnswers() {}

    static ObjectNode envelope(XeroKind kind, List<? extends JsonNode> documents, Instant now) {
        ObjectNode body = Json.object()
                .put("Id", UUID.randomUUID().toString())
                .put("Status", "OK")
                .put("ProviderName", "Daybook sandbox")
                .put("DateTimeUTC", "/Date(" + now.toEpochMilli() + ")/");
        ArrayNode array = body.putArray(kind.path);
        documents.forEach(array::add);
        return body;
    }

    static Answer invalid(List<? extends JsonNode> elements) {
        ObjectNode body = error(10, "ValidationException", "A validation exception occurred");
        ArrayNode array = body.putArray("Elements");
        elements.forEach(array::add);
        return Answer.json(400, body);
    }

    static Answer unreadable(String why) {
        return Answer.json(400, error(14, "PostDataInvalidException", why));
    }

    static Answer badQuery(String why) {
        return Answer.json(400, error(16, "QueryParseException", why));
    }

    static Answer notFound() {
        return Answer.text(404, "The resource you're looking for cannot be found");
    }

    static Answer unauthorised(int status) {
        return Answer.json(
                status,
                Json.object()
                        .put("Title", status == 401 ? "Unauthorized" : "Forbidden")
                        .put("Status", status)
                        .put("Detail", "AuthenticationUnsuccessful")
                        .put("Instance", UUID.randomUUID().toString()));
    }

    /** The element with what is wrong with it, as both error forms of the contract carry it. */
    static ObjectNode withFindings(JsonNode element, List<String> findings) {
        ObjectNode node = element.deepCopy();
        node.put("StatusAttributeString", "ERROR").put("HasErrors", true);
        ArrayNode errors = node.putArray("ValidationErrors");
        findings.forEach(finding -> errors.addObject().put("Message", finding));
        return node;
    }

    private static ObjectNode error(int number, String type, String message) {
        return Json.object().put("ErrorNumber", number).put("Type", type).put("Message", message);
    }
}
