package org.daybook.register;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Document;
import org.daybook.sync.Document.Receipt;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Hold;

/**
 * One step of a document: the only way its row changes. It checks the arrow of RE 2.4, the version and the epoch the
 * caller saw, raises the version, and leaves its trace in history, audit trail, overview and the notices for the
 * source, all in the same transaction.
 */
final class DocumentMove {
    private final Document document;
    private final DocumentState to;
    private final String actor;
    private final String action;
    private final String text;
    private final Map<String, Object> set = new LinkedHashMap<>();
    private Optional<Hold> hold = Optional.empty();

    private DocumentMove(Document document, DocumentState to, String actor, String action, String text) {
        if (to != document.state() && !document.state().mayBecome(to)) {
            throw new IllegalStateException("document " + document.externalRef() + " is " + document.state()
                    + " and cannot become " + to + " (RE 2.4)");
        }
        this.document = document;
        this.to = to;
        this.actor = actor;
        this.action = action;
        this.text = text;
    }

    static DocumentMove to(DocumentState to, Document document, String actor, String action, String text) {
        return new DocumentMove(document, to, actor, action, text);
    }

    /** The document stays where it is, and something about it changes. */
    static DocumentMove stay(Document document, String actor, String action, String text) {
        return new DocumentMove(document, document.state(), actor, action, text).held(document.hold());
    }

    DocumentMove held(Hold why) {
        return held(Optional.of(why));
    }

    private DocumentMove held(Optional<Hold> why) {
        hold = why;
        return this;
    }

    /** Sets a column beside the state. */
    DocumentMove set(String column, Object value) {
        set.put(column, value);
        return this;
    }

    Document document() {
        return document;
    }

    /** Whether it was done; false if the document has moved on since it was read. */
    boolean tried(Tx tx) throws SQLException {
        return !done(tx, List.of(this)).isEmpty();
    }

    /** @throws ConcurrentModificationException if the document has moved on since it was read */
    void orFail(Tx tx) throws SQLException {
        if (!tried(tx)) {
            throw new ConcurrentModificationException("document " + document.externalRef() + " is no longer at version "
                    + document.version() + ". Read it again.");
        }
    }

    /** Does all these moves, which set the same columns, and returns those that were done. */
    static List<DocumentMove> done(Tx tx, List<DocumentMove> moves) throws SQLException {
        if (moves.isEmpty()) {
            return moves;
        }
        int[] changed = tx.batch(
                sql(moves.get(0)),
                moves.stream().map(move -> move.row(tx.now())).toList());
        List<DocumentMove> done = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 1) {
                done.add(moves.get(i));
            }
        }
        trace(tx, done);
        return done;
    }

    private static String sql(DocumentMove like) {
        StringBuilder columns = new StringBuilder();
        like.set.keySet().forEach(column -> columns.append(", ").append(column).append(" = ?"));
        return "UPDATE document SET state = ?, stage = ?, hold_code = ?, hold_findings = ?, changed_at = ?,"
                + " version = version + 1" + columns + " WHERE id = ? AND version = ? AND epoch = ? AND state = ?";
    }

    private Object[] row(Instant now) {
        List<Object> row = new ArrayList<>();
        row.add(to);
        row.add(to.stage());
        row.add(hold.map(Hold::code).map(Enum::name).orElse(null));
        row.add(hold.map(why -> Payloads.write(why.findings())).orElse(null));
        row.add(now);
        row.addAll(set.values());
        row.addAll(List.of(document.id(), document.version(), document.epoch(), document.state()));
        return row.toArray();
    }

    private static void trace(Tx tx, List<DocumentMove> done) throws SQLException {
        DocumentEvents.write(tx, done.stream().map(DocumentMove::event).toList());
        List<Object[]> notices = new ArrayList<>();
        for (DocumentMove move : done) {
            Stage stage = move.to.stage();
            if (stage != move.document.state().stage()) {
                move.count(tx.moves());
                if (stage == Stage.EXPORTED || stage == Stage.POSTED) {
                    notices.add(new Object[] {move.document.source(), move.document.id(), stage, tx.now()});
                }
            }
        }
        tx.batch("INSERT INTO source_told (source, doc_id, stage, reached_at) VALUES (?, ?, ?, ?)", notices);
    }

    private DocumentEvents.Row event() {
        return new DocumentEvents.Row(
                document.id(), document.externalRef(), document.version() + 1, actor, action, to, text);
    }

    private void count(StageMoves moves) {
        String company = document.invoice().company();
        moves.left(
                company, document.source(), document.ledger(), document.state().stage(), document.total());
        moves.came(company, document.source(), document.ledger(), to.stage(), document.total());
    }

    /** The document as it is after this move. */
    Document after(Instant now) {
        return new Document(
                document.id(),
                document.externalRef(),
                changed("doc_number", document.number()),
                document.source(),
                document.ledger(),
                document.invoice(),
                document.journal(),
                to,
                hold,
                document.version() + 1,
                (Long) set.getOrDefault("epoch", document.epoch()),
                document.mappingVersion(),
                document.payloadHash(),
                document.createdBy(),
                changed("approved_by", document.approvedBy()),
                changed("ledger_doc_id", Optional.empty())
                        .map(id -> new Receipt(id, (String) set.get("ledger_number")))
                        .or(document::receipt),
                document.createdAt(),
                now);
    }

    private Optional<String> changed(String column, Optional<String> before) {
        return set.containsKey(column) ? Optional.ofNullable((String) set.get(column)) : before;
    }

    static List<Document> after(Tx tx, Collection<DocumentMove> moves) {
        return moves.stream().map(move -> move.after(tx.now())).toList();
    }
}
