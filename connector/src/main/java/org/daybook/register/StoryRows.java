package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.EntryStory;
import org.daybook.work.JobEntry;

/** Tells what became of one entry (features C3, T4). */
final class StoryRows {

    private StoryRows() {}

    static Optional<EntryStory> of(Tx tx, EntryId id) throws SQLException {
        Optional<JobEntry> entry = tx.first(
                "SELECT e.payload, f.actor FROM source_entry e" + EntryRows.WITH_FINALIZED
                        + "WHERE e.source_id = ? AND e.source = ? AND e.latest",
                EntryRows::read,
                id.nativeId(),
                id.source());
        return entry.isEmpty() ? Optional.empty() : Optional.of(told(tx, id, entry.get()));
    }

    private static EntryStory told(Tx tx, EntryId id, JobEntry entry) throws SQLException {
        List<EntryStory.Version> versions = tx.list(
                "SELECT version_no, content_hash, received_at FROM source_entry WHERE source_id = ? AND source = ?"
                        + " ORDER BY version_no",
                row -> new EntryStory.Version(
                        row.getInt("version_no"), row.getString("content_hash"), Columns.instant(row, "received_at")),
                id.nativeId(),
                id.source());
        Optional<RefusalCode> leftOut = tx.first(
                "SELECT code FROM entry_left_out WHERE source_id = ? AND source = ?",
                row -> RefusalCode.valueOf(row.getString("code")),
                id.nativeId(),
                id.source());
        List<UUID> documents = tx.list(
                "SELECT d.id FROM entry_claim c JOIN document d ON d.id = c.doc_id WHERE c.source_id = ? AND c.source = ?"
                        + " ORDER BY d.created_at, c.component",
                row -> Columns.uuid(row, "id"),
                id.nativeId(),
                id.source());
        List<String> findings = tx.list(
                "SELECT problem, remedy FROM entry_finding WHERE source_id = ? AND source = ? ORDER BY found_at",
                row -> row.getString("problem") + " " + row.getString("remedy"),
                id.nativeId(),
                id.source());
        return new EntryStory(entry, versions, leftOut, documents, findings);
    }
}
