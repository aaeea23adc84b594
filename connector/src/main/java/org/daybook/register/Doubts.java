package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;
import org.daybook.sync.Sending.Doubt;

/**
 * Documents of which nobody knows whether the ledger took them: taken over, looked up, and decided; every step fenced
 * (RE D10).
 */
final class Doubts {
    private static final String ACTOR = "resolver";

    private Doubts() {}

    private record Counts(int looks, int resends) {}

    private record Attempt(int number, String key, Instant intentAt, String outcome) {}

    static List<Doubt> takeOver(Tx tx, String ledger, int most, String owner, Duration lease) throws SQLException {
        Map<UUID, Counts> due = new LinkedHashMap<>();
        due(tx, ledger, DocumentState.SENDING, most, due);
        due(tx, ledger, DocumentState.IN_DOUBT, most - due.size(), due);
        Instant until = tx.now().plus(lease);
        List<DocumentMove> moves = new ArrayList<>();
        Map<UUID, Document> documents = DocumentRows.byIds(tx, due.keySet());
        due.keySet().forEach(id -> moves.add(take(documents.get(id), owner, until)));
        Map<UUID, List<Attempt>> attempts = attempts(tx, due.keySet());
        return DocumentMove.after(tx, DocumentMove.done(tx, moves)).stream()
                .map(taken -> doubt(taken, due.get(taken.id()), attempts.get(taken.id())))
                .toList();
    }

    /** Whoever owns a document sets its due time to the end of the lease, so what is due is what nobody owns. */
    private static void due(Tx tx, String ledger, DocumentState state, int most, Map<UUID, Counts> due)
            throws SQLException {
        List<UUID> ids = DueRows.lock(tx, ledger, state, most);
        if (!ids.isEmpty()) {
            ids.forEach(id -> due.put(id, null));
            tx.list(
                    "SELECT id, looks, resends FROM document WHERE id = ANY(?)",
                    row -> due.put(Columns.uuid(row, "id"), new Counts(row.getInt("looks"), row.getInt("resends"))),
                    ids);
        }
    }

    private static DocumentMove take(Document document, String owner, Instant until) {
        return DocumentMove.to(DocumentState.IN_DOUBT, document, owner, "taken over", "until " + until)
                .set("epoch", document.epoch() + 1)
                .set("lease_owner", owner)
                .set("lease_until", until)
                .set("due_at", until);
    }

    private static Map<UUID, List<Attempt>> attempts(Tx tx, Set<UUID> ids) throws SQLException {
        Map<UUID, List<Attempt>> attempts = new HashMap<>();
        if (!ids.isEmpty()) {
            tx.list(
                    "SELECT * FROM send_attempt WHERE doc_id = ANY(?) ORDER BY doc_id, attempt_no",
                    row -> attempts.computeIfAbsent(Columns.uuid(row, "doc_id"), id -> new ArrayList<>())
                            .add(attempt(row)),
                    new LinkedHashSet<>(ids));
        }
        return attempts;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getInt("attempt_no"),
                row.getString("idem_key"),
                Columns.instant(row, "intent_at"),
                row.getString("outcome"));
    }

    private static Doubt doubt(Document document, Counts counts, List<Attempt> attempts) {
        Attempt last = attempts.get(attempts.size() - 1);
        boolean neverSent = attempts.stream().allMatch(attempt -> "NOT_SENT".equals(attempt.outcome()));
        return new Doubt(
                document, last.number(), last.key(), neverSent, last.intentAt(), counts.looks(), counts.resends());
    }

    static boolean adopt(Tx tx, Doubt doubt, Document.Receipt receipt) throws SQLException {
        Optional<UUID> other = Outcomes.other(tx, doubt.document(), receipt);
        if (other.isPresent()) {
            String problem = "The ledger's document " + receipt.ledgerDocumentId() + " is that of our document "
                    + other.get() + " already.";
            Finding finding = Finding.of(RefusalCode.CONFLICT, doubt.document().externalRef(), problem);
            return leaveToPeople(tx, doubt, DocumentState.CONFLICT, finding);
        }
        return decided(doubt, DocumentState.EXPORTED, "found in the ledger", "as " + receipt.ledgerDocumentId())
                .set("ledger_doc_id", receipt.ledgerDocumentId())
                .set("ledger_number", receipt.ledgerNumber())
                .set("due_at", tx.now())
                .tried(tx);
    }

    static boolean release(Tx tx, Doubt doubt, String why) throws SQLException {
        return decided(doubt, DocumentState.APPROVED, "to be sent again", why)
                .set("resends", doubt.resends() + 1)
                .set("looks", 0)
                .set("due_at", tx.now())
                .tried(tx);
    }

    static boolean lookAgain(Tx tx, Doubt doubt, Instant dueAt, String why) throws SQLException {
        return decided(doubt, DocumentState.IN_DOUBT, "still in doubt", why)
                .set("looks", doubt.looks() + 1)
                .set("due_at", dueAt)
                .tried(tx);
    }

    static boolean leaveToPeople(Tx tx, Doubt doubt, DocumentState state, Finding finding) throws SQLException {
        return decided(doubt, state, "left to people", finding.toString())
                .held(Hold.of(finding))
                .set("due_at", tx.now())
                .tried(tx);
    }

    private static DocumentMove decided(Doubt doubt, DocumentState to, String action, String why) {
        return DocumentMove.to(to, doubt.document(), ACTOR, action, why)
                .set("lease_owner", null)
                .set("lease_until", null);
    }
}
