package org.daybook.register;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.accounting.EntryId;
import org.daybook.sync.Accepted;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;
import org.daybook.work.SourcePage.Item;

/**
 * Takes in one page: entries, jobs, marks, quarantine, the file's fingerprint and the cursor, in one transaction (RE
 * 2.5 PULL).
 */
final class PageIntake {

    private PageIntake() {}

    static Accepted accept(Tx tx, SourcePage page) throws SQLException {
        if (page.content().isPresent()
                && delivered(tx, page.source(), page.content().get().sha256())) {
            return new Accepted(0, 0, 0, 0, true);
        }
        EntryIntake intake = EntryIntake.of(tx, page.source(), page.items());
        if (!intake.edited().isEmpty()) {
            EntryEdits.apply(tx, intake.edited(), before(tx, intake.superseded()), page.source());
        }
        Set<JobRows.Key> jobs = new HashSet<>(intake.jobs());
        jobs.addAll(JobRows.store(
                tx,
                page.source(),
                page.items().stream().map(Item::job).distinct().toList()));
        JobRows.mark(tx, page.source(), jobs);
        Accepted accepted = new Accepted(
                intake.added(), intake.edited().size(), intake.seen(), QuarantineRows.store(tx, page), false);
        remember(tx, page);
        if (accepted.movedAnything()) {
            tx.audit(page.source(), "page accepted", null, said(page, accepted));
        }
        return accepted;
    }

    static boolean delivered(Tx tx, String source, String sha256) throws SQLException {
        return tx.first(
                        "SELECT 1 FROM delivered_content WHERE source = ? AND sha256 = ?",
                        row -> row.getInt(1),
                        source,
                        sha256)
                .isPresent();
    }

    /** What the edited entries said before, of those that are on a live document. */
    private static Map<EntryId, JobEntry> before(Tx tx, Map<EntryId, Integer> superseded) throws SQLException {
        Map<EntryId, JobEntry> before = new HashMap<>();
        for (Map.Entry<String, List<String>> ids :
                ClaimRows.bySource(superseded.keySet()).entrySet()) {
            tx.list(
                    "SELECT c.source_id, e.version_no, e.payload FROM entry_claim c JOIN source_entry e"
                            + " ON e.source_id = c.source_id AND e.source = c.source"
                            + " WHERE c.source_id = ANY(?) AND COALESCE(c.source, '') = ? AND COALESCE(c.active, FALSE)",
                    row -> {
                        EntryId id = new EntryId(ids.getKey(), row.getString("source_id"));
                        return superseded.get(id) == row.getInt("version_no")
                                ? before.put(id, Payloads.read(row.getString("payload"), JobEntry.class))
                                : null;
                    },
                    ids.getValue(),
                    ids.getKey());
        }
        return before;
    }

    private static void remember(Tx tx, SourcePage page) throws SQLException {
        if (page.content().isPresent()) {
            tx.update(
                    "INSERT INTO delivered_content (source, sha256, file_name, delivered_at) VALUES (?, ?, ?, ?)",
                    page.source(),
                    page.content().get().sha256(),
                    Columns.cut(page.content().get().name(), 1000),
                    tx.now());
        }
        if (page.cursor().isPresent()) {
            cursor(tx, page.source(), page.stream(), page.cursor().get());
        }
    }

    private static void cursor(Tx tx, String source, String stream, String value) throws SQLException {
        int moved = tx.update(
                "UPDATE source_cursor SET cursor_val = ?, epoch = epoch + 1"
                        + " WHERE tenant = 'main' AND source = ? AND stream = ?",
                value,
                source,
                stream);
        if (moved == 0) {
            tx.update(
                    "INSERT INTO source_cursor (source, stream, cursor_val, epoch) VALUES (?, ?, ?, 1)",
                    source,
                    stream,
                    value);
        }
    }

    private static String said(SourcePage page, Accepted accepted) {
        Map<String, Object> said = new TreeMap<>();
        said.put("stream", page.stream());
        said.put("added", accepted.added());
        said.put("changed", accepted.changed());
        said.put("quarantined", accepted.quarantined());
        page.cursor().ifPresent(cursor -> said.put("cursor", cursor));
        page.content().ifPresent(content -> said.put("content", content.sha256()));
        return Payloads.write(said);
    }
}
