package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Event;

/** The history of documents: who did what, when; each event stands in the audit trail as well. */
final class DocumentEvents {

    private DocumentEvents() {}

    /** One thing that happened, and the version it raised the document to. */
    record Row(
            UUID document,
            String externalRef,
            long version,
            String actor,
            String action,
            DocumentState state,
            String text) {}

    static void write(Tx tx, List<Row> events) throws SQLException {
        tx.batch(
                "INSERT INTO document_event (doc_id, version, happened_at, actor, action, state, said)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                events.stream()
                        .map(e -> new Object[] {
                            e.document(),
                            e.version(),
                            tx.now(),
                            e.actor(),
                            e.action(),
                            e.state(),
                            Columns.cut(e.text(), 4000)
                        })
                        .toList());
        events.forEach(e -> tx.audit(e.actor(), e.action(), e.document(), canonical(e)));
    }

    private static String canonical(Row event) {
        Map<String, Object> said = new TreeMap<>();
        said.put("ref", event.externalRef());
        said.put("version", event.version());
        said.put("state", event.state());
        said.put("text", event.text());
        return Payloads.write(said);
    }

    static List<Event> of(Tx tx, UUID document) throws SQLException {
        return tx.list(
                "SELECT happened_at, actor, action, state, said FROM document_event WHERE doc_id = ? ORDER BY version",
                row -> new Event(
                        Columns.instant(row, "happened_at"),
                        row.getString("actor"),
                        row.getString("action"),
                        DocumentState.valueOf(row.getString("state")),
                        row.getString("said")),
                document);
    }
}
