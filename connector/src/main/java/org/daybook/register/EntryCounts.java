package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.sync.Reports.EntryCount;

/**
 * What became of the entries: billed + left out with a reason + waiting are all there are; quarantined ones never
 * became entries (RE I02).
 */
final class EntryCounts {

    private EntryCounts() {}

    static List<EntryCount> of(Tx tx) throws SQLException {
        Map<String, Long> waiting = new TreeMap<>();
        count(
                        tx,
                        "SELECT source, '' AS outcome, COUNT(*) AS entries FROM source_entry WHERE version_no = 1 GROUP BY source")
                .forEach(all -> waiting.put(all.source(), all.entries()));
        List<EntryCount> counts = new ArrayList<>(count(
                tx,
                "SELECT source, 'billed' AS outcome, COUNT(*) AS entries FROM entry_claim WHERE active AND component = 1"
                        + " GROUP BY source"));
        counts.addAll(count(
                tx,
                "SELECT source, code AS outcome, COUNT(*) AS entries FROM entry_left_out l WHERE NOT EXISTS"
                        + " (SELECT 1 FROM entry_claim c WHERE c.source_id = l.source_id AND c.source = l.source AND c.active)"
                        + " GROUP BY source, code ORDER BY source, code"));
        counts.forEach(count -> waiting.merge(count.source(), -count.entries(), Long::sum));
        waiting.forEach((source, entries) -> {
            if (entries > 0) {
                counts.add(new EntryCount(source, "waiting", entries));
            }
        });
        counts.addAll(count(
                tx, "SELECT source, 'quarantined' AS outcome, COUNT(*) AS entries FROM quarantine GROUP BY source"));
        counts.sort(java.util.Comparator.comparing(EntryCount::source));
        return counts;
    }

    private static List<EntryCount> count(Tx tx, String sql) throws SQLException {
        return tx.list(
                sql, row -> new EntryCount(row.getString("source"), row.getString("outcome"), row.getLong("entries")));
    }
}
