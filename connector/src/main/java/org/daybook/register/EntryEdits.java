package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Hold;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage.Item;

/**
 * What an edit in the source does to a live document that bills the entry: before it is sent the document is held and
 * loses its approval (RE F04); afterwards the entry gets a finding and the document stays as it is (RE F05, F06).
 */
final class EntryEdits {
    private static final Set<DocumentState> NOT_SENT =
            EnumSet.of(DocumentState.INVOICED, DocumentState.HELD, DocumentState.APPROVED);

    private EntryEdits() {}

    static void apply(Tx tx, Map<EntryId, Item> edited, Map<EntryId, JobEntry> before, String actor)
            throws SQLException {
        Map<EntryId, Item> matter = new HashMap<>(edited);
        matter.entrySet()
                .removeIf(edit -> isOnlyFinalized(
                        before.get(edit.getKey()), edit.getValue().entry()));
        Map<UUID, List<EntryId>> touched = ClaimRows.liveDocuments(tx, matter.keySet());
        if (touched.isEmpty()) {
            return;
        }
        DocumentRows.lock(tx, touched.keySet());
        for (Document document : DocumentRows.byIds(tx, touched.keySet()).values()) {
            List<EntryId> entries = touched.get(document.id());
            if (NOT_SENT.contains(document.state())) {
                hold(tx, document, entries, actor);
            } else {
                tell(tx, document, entries, matter);
            }
        }
    }

    /** The source says of billed work that it is final: nothing that was billed has changed. */
    private static boolean isOnlyFinalized(JobEntry before, JobEntry after) {
        return before != null
                && after.status() == EntryStatus.FINALIZED
                && before.withStatus(EntryStatus.FINALIZED).equals(after);
    }

    private static void hold(Tx tx, Document document, List<EntryId> entries, String actor) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        entries.forEach(entry -> findings.add(Finding.of(RefusalCode.CHANGED_AFTER_PULL, entry.toString())));
        document.hold().map(Hold::findings).stream()
                .flatMap(Collection::stream)
                .filter(finding -> !findings.contains(finding))
                .forEach(findings::add);
        DocumentMove.to(DocumentState.HELD, document, actor, "changed in the source", entries + " changed after pull")
                .held(Hold.of(findings))
                .set("approved_by", null)
                .set("approved_hash", null)
                .orFail(tx);
    }

    private static void tell(Tx tx, Document document, List<EntryId> entries, Map<EntryId, Item> edited)
            throws SQLException {
        RefusalCode code = RefusalCode.CHANGED_AFTER_EXPORT;
        for (EntryId entry : entries) {
            String hash = edited.get(entry).hash();
            Optional<Integer> told = tx.first(
                    "SELECT 1 FROM entry_finding WHERE source_id = ? AND source = ? AND content_hash = ? AND doc_id = ?",
                    row -> row.getInt(1),
                    entry.nativeId(),
                    entry.source(),
                    hash,
                    document.id());
            if (told.isEmpty()) {
                tx.update(
                        "INSERT INTO entry_finding (source, source_id, content_hash, doc_id, company, code, problem, remedy,"
                                + " found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        entry.source(),
                        entry.nativeId(),
                        hash,
                        document.id(),
                        document.invoice().company(),
                        code,
                        "Entry " + entry + " is on document " + name(document) + ". " + code.sentence(),
                        code.remedy(),
                        tx.now());
            }
        }
    }

    private static String name(Document document) {
        return document.number().orElse(document.externalRef());
    }
}
