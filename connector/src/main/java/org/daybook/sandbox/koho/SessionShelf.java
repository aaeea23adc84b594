package org.daybook.sandbox.koho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The work sessions of one company in reading order, with what people edited and what accounting told about them. */
final class SessionShelf {
    private final TreeMap<Position, ObjectNode> content = new TreeMap<>();
    private final Map<Long, Position> positions = new HashMap<>();
    private final Map<Long, WriteBack> writeBacks = new TreeMap<>();
    private final Memory memory;
    private Optional<SessionEdit> waitingEdit;

    SessionShelf(KohoCompany company, Memory memory) {
        this.memory = memory;
        this.waitingEdit = company.editAfterFirstRead();
        company.sessions().forEach(session -> put(session.deepCopy()));
        memory.recall().forEach(this::happenAgain);
    }

    synchronized List<ObjectNode> page(Query query) {
        List<Position> read = after(query).entrySet().stream()
                .filter(entry -> isWithin(query, entry.getValue()))
                .skip((query.page() - 1L) * query.perPage())
                .limit(query.perPage())
                .map(Map.Entry::getKey)
                .toList();
        List<ObjectNode> answer = read.stream().map(this::shown).toList();
        if (!content.isEmpty() && read.contains(content.lastKey())) {
            waitingEdit.ifPresent(this::edit);
        }
        return answer;
    }

    synchronized ObjectNode session(long id) {
        return shown(position(id));
    }

    synchronized ObjectNode writeBack(long id, JsonNode told) {
        refuseInvoiceOnWhatIsNotInvoiceable(id, told);
        WriteBack now = writeBacks.getOrDefault(id, WriteBack.NONE).after(told);
        memory.keep(event("write_back", id, told));
        writeBacks.put(id, now);
        return session(id);
    }

    /** Moves the session behind all others; its time is one second after the latest, so that no clock is needed. */
    synchronized void edit(SessionEdit edit) {
        ObjectNode changed = content.get(position(edit.sessionId())).deepCopy();
        changed.setAll(edit.fields());
        changed.put("updated_at", content.lastKey().updatedAt().plusSeconds(1).toString());
        memory.keep(event("edit", edit.sessionId(), changed));
        put(changed);
        forgetWaiting(edit.sessionId());
    }

    synchronized Map<Long, WriteBack> writeBacks() {
        return Map.copyOf(writeBacks);
    }

    private void happenAgain(ObjectNode event) {
        long id = event.path("id").asLong();
        if (!positions.containsKey(id)) {
            throw new IllegalStateException("The sandbox's memory tells of session " + id
                    + ", which this company does not have. It belongs to other data: delete the file.");
        }
        if (event.path("event").asText().equals("edit")) {
            put((ObjectNode) event.get("work_session"));
            forgetWaiting(id);
        } else {
            WriteBack before = writeBacks.getOrDefault(id, WriteBack.NONE);
            writeBacks.put(id, before.after(event.get("work_session")));
        }
    }

    private void put(ObjectNode session) {
        long id = session.path("id").asLong();
        Position before = positions.remove(id);
        if (before != null) {
            content.remove(before);
        }
        Position now = new Position(Instant.parse(session.path("updated_at").asText()), id);
        positions.put(id, now);
        content.put(now, session);
    }

    private void forgetWaiting(long id) {
        waitingEdit = waitingEdit.filter(edit -> edit.sessionId() != id);
    }

    private SortedMap<Position, ObjectNode> after(Query query) {
        return query.instant("updated_after")
                .map(from -> (SortedMap<Position, ObjectNode>) content.tailMap(new Position(from, Long.MIN_VALUE)))
                .orElse(content);
    }

    private static boolean isWithin(Query query, ObjectNode session) {
        LocalDate date = LocalDate.parse(session.path("date").asText());
        return query.date("start_date").filter(date::isBefore).isEmpty()
                && query.date("end_date").filter(date::isAfter).isEmpty();
    }

    private ObjectNode shown(Position position) {
        ObjectNode session = content.get(position).deepCopy();
        writeBacks.getOrDefault(position.id(), WriteBack.NONE).showOn(session);
        return session;
    }

    private Position position(long id) {
        return Optional.ofNullable(positions.get(id))
                .orElseThrow(() -> new Refusal(404, "There is no work session " + id + "."));
    }

    /** SS 3.3, refused cases: an unconfirmed or internal session cannot be on an invoice. */
    private void refuseInvoiceOnWhatIsNotInvoiceable(long id, JsonNode told) {
        ObjectNode session = content.get(position(id));
        if (told.hasNonNull("invoice_id") && !session.path("confirmed").asBoolean()) {
            throw new Refusal(
                    422, "Work session " + id + " is not confirmed and cannot be invoiced. Confirm it first.");
        }
        if (told.hasNonNull("invoice_id")
                && session.path("invoicing_type").asText().equals("internal")) {
            throw new Refusal(422, "Work session " + id + " is internal and is never invoiced.");
        }
    }

    private static ObjectNode event(String kind, long id, JsonNode session) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("event", kind).put("id", id).set("work_session", session);
        return event;
    }
}
