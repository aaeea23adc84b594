package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.SourceSystem.Notice;

/** What sources have still to be told of their documents: the newest stage only, once. */
final class Notices {

    private Notices() {}

    static List<Notice> toTell(Tx tx, String source, int most) throws SQLException {
        List<UUID> waiting = tx.list(
                "SELECT doc_id FROM source_told WHERE source = ? AND told_at IS NULL"
                        + " ORDER BY source, told_at, reached_at LIMIT ?",
                row -> Columns.uuid(row, "doc_id"),
                source,
                most);
        Map<UUID, Document> documents = DocumentRows.byIds(tx, waiting);
        return waiting.stream()
                .distinct()
                .map(documents::get)
                .map(Notices::notice)
                .toList();
    }

    private static Notice notice(Document document) {
        return new Notice(
                document.id().toString(),
                List.copyOf(ClaimRows.billed(document.invoice())),
                document.number().orElse(""),
                document.state().stage() == Stage.POSTED ? Stage.POSTED : Stage.EXPORTED,
                document.receipt().map(Document.Receipt::ledgerNumber).orElse(""));
    }

    /** Who was told that it is posted need not be told that it was exported. */
    static void told(Tx tx, String source, Notice notice) throws SQLException {
        UUID id = UUID.fromString(notice.documentId());
        int told = tx.update(
                "UPDATE source_told SET told_at = ? WHERE doc_id = ? AND source = ? AND told_at IS NULL"
                        + " AND stage IN ('EXPORTED', ?)",
                tx.now(),
                id,
                source,
                notice.stage());
        if (told > 0) {
            tx.audit(source, "source told", id, Payloads.write(Map.of("stage", notice.stage())));
        }
    }
}
