package org.daybook.register;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;
import org.daybook.sync.Sending.Claim;

/**
 * tx1 of the once-only protocol: who takes a document to send it writes down the intent before anything leaves (RE D3,
 * 2.5).
 */
final class Claiming {
    private final String installPrefix;

    Claiming(String installPrefix) {
        this.installPrefix = installPrefix;
    }

    private record Due(int attempts, int rejections) {}

    List<Claim> claim(Tx tx, String ledger, int most, String owner, Duration lease) throws SQLException {
        Map<UUID, Due> due = due(tx, ledger, most);
        Map<UUID, DocumentRows.Stored> stored = DocumentRows.stored(tx, due.keySet());
        Instant until = tx.now().plus(lease);
        Map<UUID, DocumentMove> moves = new LinkedHashMap<>();
        for (UUID id : due.keySet()) {
            if (stored.get(id).intact()) {
                moves.put(id, move(stored.get(id).document(), due.get(id), owner, until));
            } else {
                holdTampered(tx, stored.get(id).document());
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (Document claimed : DocumentMove.after(tx, DocumentMove.done(tx, List.copyOf(moves.values())))) {
            Due of = due.get(claimed.id());
            claims.add(new Claim(claimed, of.attempts() + 1, key(claimed, of.rejections())));
        }
        intend(tx, claims, until);
        return claims;
    }

    private static Map<UUID, Due> due(Tx tx, String ledger, int most) throws SQLException {
        List<UUID> ids = DueRows.lock(tx, ledger, DocumentState.APPROVED, most);
        Map<UUID, Due> due = new LinkedHashMap<>();
        ids.forEach(id -> due.put(id, null));
        if (!ids.isEmpty()) {
            tx.list(
                    "SELECT id, attempts, rejections FROM document WHERE id = ANY(?)",
                    row -> due.put(Columns.uuid(row, "id"), new Due(row.getInt("attempts"), row.getInt("rejections"))),
                    ids);
        }
        return due;
    }

    private static DocumentMove move(Document document, Due due, String owner, Instant until) {
        int attempt = due.attempts() + 1;
        return DocumentMove.to(DocumentState.SENDING, document, owner, "sending", "attempt " + attempt)
                .set("epoch", document.epoch() + 1)
                .set("attempts", attempt)
                .set("lease_owner", owner)
                .set("lease_until", until)
                .set("due_at", until);
    }

    /** What is stored is not what was approved: nothing is sent, and a retry builds it anew. */
    private static void holdTampered(Tx tx, Document document) throws SQLException {
        Finding finding = new Finding(
                RefusalCode.NOT_APPROVED,
                document.externalRef(),
                "The stored content is not the content that was approved.",
                "Find out who changed the database, then retry: the document is built anew from its entries.");
        DocumentMove.to(DocumentState.HELD, document, "daybook", "held", finding.toString())
                .held(Hold.of(finding))
                .set("approved_by", null)
                .set("approved_hash", null)
                .orFail(tx);
    }

    /**
     * One key for the same bytes on every try; a new one only after the ledger has definitely refused (RE 2.2, 2.6).
     */
    private String key(Document document, int rejections) {
        String operation = rejections == 0 ? "post" : "post" + rejections;
        return Hashes.key32(String.join(
                "\n", installPrefix, document.ledger(), document.id().toString(), operation, document.payloadHash()));
    }

    private static void intend(Tx tx, List<Claim> claims, Instant deadline) throws SQLException {
        tx.batch(
                "INSERT INTO send_attempt (doc_id, attempt_no, epoch, idem_key, request_hash, intent_at, deadline_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                claims.stream()
                        .map(claim -> new Object[] {
                            claim.document().id(),
                            claim.attempt(),
                            claim.document().epoch(),
                            claim.idempotencyKey(),
                            claim.document().payloadHash(),
                            tx.now(),
                            deadline
                        })
                        .toList());
    }
}
