package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;

/** Documents read back from their rows. */
final class DocumentRows {
    static final String SELECT = "SELECT d.*, c.payload FROM document d JOIN document_content c ON c.doc_id = d.id ";

    private DocumentRows() {}

    /** What a document says, as it is stored and signed: its payload (RE D9). */
    record Content(Invoice invoice, Optional<Journal> journal) {}

    /**
     * A document, and whether its payload is still the one of its payload hash and, where approved, of its approval.
     */
    record Stored(Document document, boolean intact) {}

    static Optional<Document> byId(Tx tx, UUID id) throws SQLException {
        return tx.first(SELECT + "WHERE d.id = ?", DocumentRows::read, id);
    }

    /** In no order; unknown ids are left out. */
    static Map<UUID, Document> byIds(Tx tx, Collection<UUID> ids) throws SQLException {
        Map<UUID, Document> documents = new LinkedHashMap<>();
        stored(tx, ids).forEach((id, stored) -> documents.put(id, stored.document()));
        return documents;
    }

    static Map<UUID, Stored> stored(Tx tx, Collection<UUID> ids) throws SQLException {
        Map<UUID, Stored> documents = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            tx.list(SELECT + "WHERE d.id = ANY(?)", DocumentRows::readStored, ids)
                    .forEach(stored -> documents.put(stored.document().id(), stored));
        }
        return documents;
    }

    /** Nobody else changes these until the transaction ends. */
    static void lock(Tx tx, Collection<UUID> ids) throws SQLException {
        if (!ids.isEmpty()) {
            tx.list(
                    "SELECT id FROM document WHERE id = ANY(?) ORDER BY id FOR UPDATE",
                    row -> Columns.uuid(row, "id"),
                    ids);
        }
    }

    static Stored readStored(ResultSet row) throws SQLException {
        String payload = Columns.text(row, "payload");
        String hash = row.getString("payload_hash");
        String approved = row.getString("approved_hash");
        boolean intact = Hashes.sha256(payload).equals(hash) && (approved == null || approved.equals(hash));
        return new Stored(read(row, payload), intact);
    }

    static Document read(ResultSet row) throws SQLException {
        return read(row, Columns.text(row, "payload"));
    }

    private static Document read(ResultSet row, String payload) throws SQLException {
        Content content = Payloads.read(payload, Content.class);
        return new Document(
                Columns.uuid(row, "id"),
                row.getString("external_ref"),
                Columns.maybe(row, "doc_number"),
                row.getString("source"),
                row.getString("ledger"),
                content.invoice(),
                content.journal(),
                DocumentState.valueOf(row.getString("state")),
                hold(row),
                row.getLong("version"),
                row.getLong("epoch"),
                row.getString("mapping_version"),
                row.getString("payload_hash"),
                row.getString("created_by"),
                Columns.maybe(row, "approved_by"),
                receipt(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "changed_at"));
    }

    static Optional<Hold> hold(ResultSet row) throws SQLException {
        String code = row.getString("hold_code");
        if (code == null) {
            return Optional.empty();
        }
        Finding[] findings = Payloads.read(Columns.text(row, "hold_findings"), Finding[].class);
        return Optional.of(new Hold(RefusalCode.valueOf(code), List.of(findings)));
    }

    private static Optional<Document.Receipt> receipt(ResultSet row) throws SQLException {
        String id = row.getString("ledger_doc_id");
        return id == null
                ? Optional.empty()
                : Optional.of(new Document.Receipt(
                        id, Columns.maybe(row, "ledger_number").orElse("")));
    }

    static Money total(ResultSet row) throws SQLException {
        return Money.of(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency")));
    }
}
