package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The books of one organisation in the Xero sandbox; whoever reads or writes holds their lock. */
final class XeroBooks {
    private final Set<String> accounts;
    private final Map<XeroKind, Map<String, ObjectNode>> byId = new EnumMap<>(XeroKind.class);
    private final Map<XeroKind, Map<String, String>> idByNumber = new EnumMap<>(XeroKind.class);
    private Optional<LocalDate> lockDate;
    private int lastGiven;

    XeroBooks(XeroSandbox.Organisation organisation) {
        accounts = organisation.accounts();
        lockDate = organisation.lockDate();
        for (XeroKind kind : XeroKind.values()) {
            byId.put(kind, new LinkedHashMap<>());
            idByNumber.put(kind, new LinkedHashMap<>());
        }
    }

    boolean hasAccount(String code) {
        return accounts.contains(code);
    }

    Optional<LocalDate> lockDate() {
        return lockDate;
    }

    void lockUntil(LocalDate date) {
        lockDate = Optional.of(date);
    }

    Optional<ObjectNode> byId(XeroKind kind, String id) {
        return Optional.ofNullable(byId.get(kind).get(id));
    }

    Optional<ObjectNode> byNumber(XeroKind kind, String number) {
        return Optional.ofNullable(idByNumber.get(kind).get(number)).flatMap(id -> byId(kind, id));
    }

    /** A number no document has, and none gets again. */
    String freeNumber(XeroKind kind) {
        String number;
        do {
            number = kind.prefix + "%04d".formatted(++lastGiven);
        } while (idByNumber.get(kind).containsKey(number));
        return number;
    }

    void put(XeroKind kind, ObjectNode document) {
        String id = document.path(kind.id).asText();
        ObjectNode old = byId.get(kind).put(id, document);
        if (old != null) {
            idByNumber.get(kind).remove(old.path(kind.number).asText());
        }
        idByNumber.get(kind).put(document.path(kind.number).asText(), id);
    }

    List<JsonNode> all(XeroKind kind) {
        return new ArrayList<>(byId.get(kind).values());
    }
}
