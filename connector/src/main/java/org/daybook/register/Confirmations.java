package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents.Proof;
import org.daybook.sync.Hold;

/** Reading back: what is due for it, and what it showed. Only equal makes Posted. */
final class Confirmations {
    private static final String ACTOR = "confirmer";

    private Confirmations() {}

    static List<Document> due(Tx tx, String ledger, int most) throws SQLException {
        return tx.list(
                DocumentRows.SELECT + "WHERE d.ledger = ? AND d.state = 'EXPORTED' AND d.due_at <= ?"
                        + " ORDER BY d.ledger, d.state, d.due_at, d.id LIMIT ?",
                DocumentRows::read,
                ledger,
                tx.now(),
                most);
    }

    static void posted(Tx tx, Document document, Proof proof) throws SQLException {
        DocumentMove.to(DocumentState.POSTED, document, ACTOR, "posted", "read back and equal")
                .set("posted_at", tx.now())
                .orFail(tx);
        keep(tx, document, proof);
    }

    static void differs(Tx tx, Document document, Proof proof) throws SQLException {
        List<Finding> differences = proof.differences().isEmpty()
                ? List.of(Finding.of(RefusalCode.READ_BACK_DIFFERS, document.externalRef()))
                : proof.differences();
        DocumentMove.to(DocumentState.CONFLICT, document, ACTOR, "read back and different", differences.toString())
                .held(new Hold(RefusalCode.READ_BACK_DIFFERS, differences))
                .orFail(tx);
        keep(tx, document, proof);
    }

    /** The newest reading is the proof. */
    private static void keep(Tx tx, Document document, Proof proof) throws SQLException {
        tx.update("DELETE FROM proof WHERE doc_id = ?", document.id());
        tx.update(
                "INSERT INTO proof (doc_id, read_at, payload) VALUES (?, ?, ?)",
                document.id(),
                proof.readAt(),
                Payloads.write(proof));
    }
}
