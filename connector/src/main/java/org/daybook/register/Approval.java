package org.daybook.register;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;

/**
 * Approves documents: numbers them and signs exactly what the approver saw (RE D9), by nobody who had a hand in them
 * (RE F13).
 */
final class Approval {
    private final String approver;
    private final Map<UUID, DocumentRows.Stored> current;
    private final Map<UUID, Set<String>> contributors;

    private Approval(Tx tx, List<UUID> ids, String approver) throws SQLException {
        this.approver = approver;
        DocumentRows.lock(tx, ids);
        this.current = DocumentRows.stored(tx, ids);
        this.contributors = contributors(tx, ids);
    }

    static List<Outcome<Document>> approve(Tx tx, List<Document> documents, String approver) throws SQLException {
        if (documents.isEmpty()) {
            return List.of();
        }
        Approval approval =
                new Approval(tx, documents.stream().map(Document::id).toList(), approver);
        return approval.approve(tx, documents);
    }

    private static Map<UUID, Set<String>> contributors(Tx tx, List<UUID> ids) throws SQLException {
        Map<UUID, Set<String>> contributors = new HashMap<>();
        tx.list(
                "SELECT doc_id, user_id FROM doc_contributor WHERE doc_id = ANY(?)",
                row -> contributors
                        .computeIfAbsent(Columns.uuid(row, "doc_id"), id -> new HashSet<>())
                        .add(row.getString("user_id")),
                ids);
        return contributors;
    }

    private List<Outcome<Document>> approve(Tx tx, List<Document> seen) throws SQLException {
        Map<UUID, Document> approvable = new LinkedHashMap<>();
        seen.stream()
                .filter(document -> refusal(document).isEmpty())
                .forEach(document -> approvable.put(document.id(), document));
        List<DocumentMove> moves = moves(tx, List.copyOf(approvable.values()));
        Map<UUID, Document> approved = new HashMap<>();
        DocumentMove.after(tx, DocumentMove.done(tx, moves)).forEach(after -> approved.put(after.id(), after));
        List<Outcome<Document>> outcomes = new ArrayList<>();
        for (Document document : seen) {
            outcomes.add(
                    approvable.containsKey(document.id())
                            ? Outcome.done(approved.get(document.id()))
                            : Outcome.refused(refusal(document).orElseThrow()));
        }
        return outcomes;
    }

    /** They fall due a microsecond apart, so that they go out in the order of their numbers. */
    private List<DocumentMove> moves(Tx tx, List<Document> documents) throws SQLException {
        NumberSeries numbers = NumberSeries.of(tx, documents);
        List<DocumentMove> moves = new ArrayList<>();
        for (Document document : documents) {
            moves.add(DocumentMove.to(
                            DocumentState.APPROVED, document, approver, "approved", "payload " + document.payloadHash())
                    .set("doc_number", numbers.numberOf(document))
                    .set("approved_by", approver)
                    .set("approved_hash", document.payloadHash())
                    .set("due_at", tx.now().minus(documents.size() - moves.size(), ChronoUnit.MICROS)));
        }
        return moves;
    }

    private Optional<Finding> refusal(Document seen) {
        DocumentRows.Stored now = current.get(seen.id());
        if (now == null) {
            return Optional.of(Finding.of(RefusalCode.INVOICE_NOT_FOUND, seen.externalRef()));
        }
        if (contributors.getOrDefault(seen.id(), Set.of()).stream().anyMatch(approver::equalsIgnoreCase)) {
            return Optional.of(Finding.of(
                    RefusalCode.SAME_PERSON, seen.externalRef(), approver + " has had a hand in the document."));
        }
        Document document = now.document();
        boolean same = document.state() == DocumentState.INVOICED
                && document.version() == seen.version()
                && document.payloadHash().equals(seen.payloadHash())
                && now.intact();
        return same ? Optional.empty() : Optional.of(moved(seen, document));
    }

    private static Finding moved(Document seen, Document now) {
        return Finding.of(
                RefusalCode.CHANGED_AFTER_PULL,
                seen.externalRef(),
                "The document is " + now.state() + " at version " + now.version() + "; what was looked at was "
                        + seen.state() + " at version " + seen.version() + ".");
    }
}
