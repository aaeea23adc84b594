package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;

/** Gives held and rejected documents another chance once their trouble is mended. */
final class Retrying {
    private static final int RUN = 100;
    /** Holds that a change of the site's mappings can remove. */
    private static final List<String> BY_MAPPING = List.of(
            RefusalCode.UNKNOWN_CUSTOMER.name(),
            RefusalCode.UNKNOWN_COMPANY.name(),
            RefusalCode.UNKNOWN_ACCOUNT.name(),
            RefusalCode.UNMAPPED_ITEM.name(),
            RefusalCode.MISSING_POSTING_REFERENCE.name(),
            RefusalCode.POSTING_REF_MISSING.name(),
            RefusalCode.UNKNOWN_TAX_CODE.name(),
            RefusalCode.UNBALANCED.name(),
            RefusalCode.NOT_FULLY_DISTRIBUTED.name(),
            RefusalCode.PERIOD_CLOSED.name());

    private Retrying() {}

    static Outcome<Document> retry(Tx tx, UUID id, String actor) throws SQLException {
        DocumentRows.lock(tx, List.of(id));
        Optional<Document> found = DocumentRows.byId(tx, id);
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.INVOICE_NOT_FOUND, id.toString());
        }
        Document document = found.get();
        return switch (document.state()) {
            case HELD ->
                Outcome.done(
                        EventRows.maker(tx, document.externalRef()).isPresent()
                                ? standing(tx, document, actor)
                                : cancelled(tx, document, actor));
            case REJECTED -> Outcome.done(again(tx, document, actor));
            default ->
                Outcome.refused(new Finding(
                        RefusalCode.INVOICE_NOT_OPEN,
                        document.externalRef(),
                        "The document is " + document.state() + "; only one that is held or rejected can be retried.",
                        "Look at its history; correct what is posted with a new document."));
        };
    }

    private static Document cancelled(Tx tx, Document document, String actor) throws SQLException {
        DocumentMove move = DocumentMove.to(
                DocumentState.CANCELLED, document, actor, "retried", "cancelled; its work is invoiced anew");
        move.orFail(tx);
        ClaimRows.release(tx, document);
        return move.after(tx.now());
    }

    /**
     * What a person has printed stands as it was printed; a change in the source is on the selection and billed by the next invoice.
     */
    private static Document standing(Tx tx, Document document, String actor) throws SQLException {
        DocumentMove move = DocumentMove.to(
                        DocumentState.INVOICED, document, actor, "retried", "stands as it was printed; to be approved")
                .set("approved_by", null)
                .set("approved_hash", null)
                .set("due_at", tx.now());
        move.orFail(tx);
        return move.after(tx.now());
    }

    private static Document again(Tx tx, Document document, String actor) throws SQLException {
        DocumentMove move = DocumentMove.to(
                        DocumentState.INVOICED, document, actor, "retried", "to be approved and sent again")
                .set("approved_by", null)
                .set("approved_hash", null)
                .set("due_at", tx.now());
        move.orFail(tx);
        // After a definite refusal the next try is a new request to the ledger, with a key of its own (RE 2.6).
        tx.update("UPDATE document SET rejections = rejections + 1 WHERE id = ?", document.id());
        return move.after(tx.now());
    }

    /** A run of those held by a mapping and made by another version than {@code version}. */
    static int retryByMapping(Tx tx, String version, String actor) throws SQLException {
        List<UUID> held = tx.list(
                "SELECT id FROM document WHERE stage = 'HELD' AND state = 'HELD' AND hold_code = ANY(?)"
                        + " AND mapping_version <> ? LIMIT " + RUN,
                row -> Columns.uuid(row, "id"),
                BY_MAPPING,
                version);
        int retried = 0;
        for (UUID id : held) {
            retried += retry(tx, id, actor) instanceof Outcome.Done<Document> ? 1 : 0;
        }
        return retried;
    }
}
