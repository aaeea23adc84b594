package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The audit trail: every event carries the hash of the one before it, so that a row changed or taken out later shows
 * (RE 2.10). Events are numbered without a gap; the head row is locked for as short as can be, once for all events of
 * a transaction.
 */
final class AuditChain {
    private static final String TENANT = "main";
    private static final String START = "0".repeat(64);

    private AuditChain() {}

    /** Something somebody did. */
    record Entry(String actor, String action, UUID document, String canonical) {}

    private record Head(long seq, String hash) {}

    /** Appends what the transaction has gathered; the last thing before it commits. */
    static void append(Tx tx) throws SQLException {
        if (tx.audit().isEmpty()) {
            return;
        }
        Head head = head(tx, " FOR UPDATE");
        List<Object[]> rows = new ArrayList<>();
        for (Entry entry : tx.audit()) {
            long seq = head.seq() + 1;
            String hash = hash(head.hash(), seq, tx.now(), entry);
            rows.add(new Object[] {
                TENANT,
                seq,
                tx.now(),
                entry.actor(),
                entry.action(),
                entry.document(),
                entry.canonical(),
                head.hash(),
                hash
            });
            head = new Head(seq, hash);
        }
        tx.batch(
                "INSERT INTO audit_event (tenant, seq, happened_at, actor, action, doc_id, canonical, prev_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        tx.update("UPDATE audit_head SET seq = ?, hash = ? WHERE tenant = ?", head.seq(), head.hash(), TENANT);
    }

    private static Head head(Tx tx, String lock) throws SQLException {
        return tx.first(
                        "SELECT seq, hash FROM audit_head WHERE tenant = ?" + lock,
                        row -> new Head(row.getLong("seq"), row.getString("hash")),
                        TENANT)
                .orElseThrow(() -> new SQLException("the audit trail has lost its head row"));
    }

    /**
     * Reckons the whole chain anew from its rows, not from its stored hashes; the first event that does not fit, if
     * any.
     */
    static Optional<Long> firstBroken(Tx tx) throws SQLException {
        Head before = new Head(0, START);
        try (var statement = tx.prepared("SELECT * FROM audit_event WHERE tenant = ? ORDER BY seq", TENANT)) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Head next = reckoned(before, row);
                    if (row.getLong("seq") != next.seq() || !next.hash().equals(row.getString("hash"))) {
                        return Optional.of(next.seq());
                    }
                    before = next;
                }
            }
        }
        return before.equals(head(tx, "")) ? Optional.empty() : Optional.of(before.seq() + 1);
    }

    private static Head reckoned(Head before, ResultSet row) throws SQLException {
        Entry entry = new Entry(
                row.getString("actor"),
                row.getString("action"),
                Columns.uuid(row, "doc_id"),
                Columns.text(row, "canonical"));
        long seq = before.seq() + 1;
        return new Head(seq, hash(before.hash(), seq, Columns.instant(row, "happened_at"), entry));
    }

    private static String hash(String before, long seq, Instant at, Entry entry) {
        String document = entry.document() == null ? "" : entry.document().toString();
        return Hashes.sha256(String.join(
                "\n",
                before,
                TENANT,
                Long.toString(seq),
                at.toString(),
                entry.actor(),
                entry.action(),
                document,
                entry.canonical()));
    }
}
