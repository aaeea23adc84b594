package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** The entries' rows: each content once, the latest flagged. */
final class EntryRows {
    /** For {@code source_entry e}: on no live document. */
    static final String UNCLAIMED = "NOT EXISTS (SELECT 1 FROM entry_claim c WHERE c.source_id = e.source_id"
            + " AND c.source = e.source AND c.active)";
    /** For {@code source_entry e}: with what people have finalized. */
    static final String WITH_FINALIZED =
            " LEFT JOIN entry_finalized f ON f.source_id = e.source_id AND f.source = e.source ";

    private EntryRows() {}

    /** What is known of one entry: the version each content has, the number of the last, and which content counts. */
    static final class Known {
        final Map<String, Integer> versions = new HashMap<>();
        String latest;

        int last() {
            return versions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    static Map<String, Known> known(Tx tx, String source, Collection<String> ids) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        if (ids.isEmpty()) {
            return known;
        }
        tx.list(
                "SELECT source_id, version_no, content_hash, latest FROM source_entry WHERE source_id = ANY(?) AND COALESCE(source, '') = ?",
                row -> {
                    Known one = known.computeIfAbsent(row.getString("source_id"), id -> new Known());
                    one.versions.put(row.getString("content_hash"), row.getInt("version_no"));
                    if (row.getBoolean("latest")) {
                        one.latest = row.getString("content_hash");
                    }
                    return one;
                },
                ids,
                source);
        return known;
    }

    /** The entry as it is handed over; {@code f.actor} tells whether somebody finalized it. */
    static JobEntry read(ResultSet row) throws SQLException {
        JobEntry entry = Payloads.read(row.getString("payload"), JobEntry.class);
        boolean finalized = row.getString("actor") != null && entry.status() == EntryStatus.DONE;
        return finalized ? entry.withStatus(EntryStatus.FINALIZED) : entry;
    }
}
