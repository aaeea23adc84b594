package org.daybook.register;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.sync.Document;
import org.daybook.sync.Document.Receipt;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Sending.Claim;

/**
 * tx2 of the once-only protocol: what one attempt came to, written once, by the one who still owns the document (RE
 * 2.5, D10).
 */
final class Outcomes {

    private Outcomes() {}

    static boolean write(Tx tx, Claim claim, SendOutcome told, Duration backOff) throws SQLException {
        if (claim.document().state() != DocumentState.SENDING) {
            throw new IllegalArgumentException(
                    "a claim on a document that is " + claim.document().state());
        }
        SendOutcome outcome = believed(tx, claim.document(), told);
        if (!move(tx, claim.document(), outcome, backOff).tried(tx)) {
            return false;
        }
        tx.update(
                "UPDATE send_attempt SET outcome = ?, outcome_at = ?, ledger_doc_id = ?, said = ?"
                        + " WHERE doc_id = ? AND attempt_no = ? AND outcome IS NULL",
                word(outcome),
                tx.now(),
                outcome instanceof SendOutcome.Acknowledged ack ? ack.receipt().ledgerDocumentId() : null,
                Columns.cut(words(outcome), 4000),
                claim.document().id(),
                claim.attempt());
        return true;
    }

    /** One ledger document belongs to one of ours: an id we have under another document proves nothing (RE 2.3). */
    private static SendOutcome believed(Tx tx, Document document, SendOutcome told) throws SQLException {
        if (told instanceof SendOutcome.Acknowledged ack) {
            Optional<UUID> other = other(tx, document, ack.receipt());
            if (other.isPresent()) {
                return new SendOutcome.InDoubt("the ledger answered with its document "
                        + ack.receipt().ledgerDocumentId() + ", which is that of our document " + other.get());
            }
        }
        return told;
    }

    static Optional<UUID> other(Tx tx, Document document, Receipt receipt) throws SQLException {
        return tx.first(
                "SELECT id FROM document WHERE ledger_doc_id = ? AND ledger = ? AND id <> ?",
                row -> Columns.uuid(row, "id"),
                receipt.ledgerDocumentId(),
                document.ledger(),
                document.id());
    }

    private static DocumentMove move(Tx tx, Document document, SendOutcome outcome, Duration backOff) {
        DocumentState to = state(outcome);
        DocumentMove move = DocumentMove.to(
                        to,
                        document,
                        "sender",
                        word(outcome).toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        words(outcome))
                .set("lease_owner", null)
                .set("lease_until", null)
                .set("due_at", to == DocumentState.APPROVED ? tx.now().plus(backOff) : tx.now());
        if (outcome instanceof SendOutcome.Acknowledged ack) {
            move.set("ledger_doc_id", ack.receipt().ledgerDocumentId())
                    .set("ledger_number", ack.receipt().ledgerNumber());
        }
        if (outcome instanceof SendOutcome.Rejected no) {
            move.held(Hold.of(
                    Finding.of(no.code(), document.externalRef(), no.code().sentence() + " " + no.words())));
        }
        return move;
    }

    private static DocumentState state(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Acknowledged) {
            return DocumentState.EXPORTED;
        } else if (outcome instanceof SendOutcome.Rejected) {
            return DocumentState.REJECTED;
        } else if (outcome instanceof SendOutcome.NotSent) {
            return DocumentState.APPROVED;
        }
        return DocumentState.IN_DOUBT;
    }

    private static String word(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Acknowledged) {
            return "ACKNOWLEDGED";
        } else if (outcome instanceof SendOutcome.Rejected) {
            return "REJECTED";
        } else if (outcome instanceof SendOutcome.NotSent) {
            return "NOT_SENT";
        } else if (outcome instanceof SendOutcome.Exists) {
            return "EXISTS";
        }
        return "IN_DOUBT";
    }

    private static String words(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Acknowledged ack) {
            return "ledger document " + ack.receipt().ledgerDocumentId() + ", number "
                    + ack.receipt().ledgerNumber();
        } else if (outcome instanceof SendOutcome.Rejected no) {
            return no.code() + ": " + no.words();
        } else if (outcome instanceof SendOutcome.NotSent not) {
            return not.why();
        } else if (outcome instanceof SendOutcome.Exists exists) {
            return exists.words();
        }
        return ((SendOutcome.InDoubt) outcome).why();
    }
}
