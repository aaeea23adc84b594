package org.daybook.sandbox.koho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the accounting side told Koho about one session: the invoice it is on, how far that is, and free parameters.
 *
 * @param invoiceId the invoice's id; empty text when the session is on no invoice (again)
 * @param invoiceNumber the number in the accounting package; empty text when not told
 * @param invoiceStatus unapproved, approved, sent or paid (SS 3.1); empty text when not told
 */
public record WriteBack(
        String invoiceId, String invoiceNumber, String invoiceStatus, Map<String, String> customParameters) {
    static final WriteBack NONE = new WriteBack("", "", "", Map.of());

    private static final Set<String> STATUSES = Set.of("", "unapproved", "approved", "sent", "paid");
    private static final Set<String> FIELDS =
            Set.of("invoice_id", "invoice_number", "invoice_status", "custom_parameters", "patch_parameters");

    public WriteBack {
        customParameters = Map.copyOf(customParameters);
    }

    /**
     * This write-back after one more call; {@code custom_parameters} replaces the set, {@code patch_parameters} merges
     * (R14).
     */
    WriteBack after(JsonNode told) {
        refuseWhatIsNotWriteBack(told);
        return new WriteBack(
                text(told, "invoice_id", invoiceId),
                text(told, "invoice_number", invoiceNumber),
                status(told),
                parameters(told));
    }

    /** The session as a reader sees it: its own content, with what was told on top. */
    void showOn(ObjectNode session) {
        session.set("invoice_id", shown(invoiceId));
        session.set("invoice_number", shown(invoiceNumber));
        session.set("invoice_status", shown(invoiceStatus));
        ObjectNode parameters = session.putObject("custom_parameters");
        new TreeMap<>(customParameters).forEach(parameters::put);
    }

    private static void refuseWhatIsNotWriteBack(JsonNode told) {
        Iterator<String> names = told.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw new Refusal(
                        422,
                        name + " cannot be written here. Send only "
                                + FIELDS.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    private String status(JsonNode told) {
        String status = text(told, "invoice_status", invoiceStatus);
        if (!STATUSES.contains(status)) {
            throw new Refusal(422, "invoice_status is '" + status + "'. Use unapproved, approved, sent or paid.");
        }
        return status;
    }

    private Map<String, String> parameters(JsonNode told) {
        Map<String, String> all = new TreeMap<>(told.has("custom_parameters") ? Map.of() : customParameters);
        told.path("custom_parameters")
                .fields()
                .forEachRemaining(e -> all.put(e.getKey(), e.getValue().asText()));
        told.path("patch_parameters")
                .fields()
                .forEachRemaining(e -> all.put(e.getKey(), e.getValue().asText()));
        return all;
    }

    private static String text(JsonNode told, String name, String otherwise) {
        JsonNode value = told.path(name);
        return value.isMissingNode() ? otherwise : value.isNull() ? "" : value.asText();
    }

    private static JsonNode shown(String value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return value.isEmpty() ? json.nullNode() : json.textNode(value);
    }
}
