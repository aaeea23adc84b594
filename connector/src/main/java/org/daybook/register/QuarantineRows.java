package org.daybook.register;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.work.SourcePage;
import org.daybook.work.SourcePage.Unreadable;

/** What could not be read, as it came; told again unchanged, it is not kept twice. */
final class QuarantineRows {

    private QuarantineRows() {}

    /** How many were not known before. */
    static int store(Tx tx, SourcePage page) throws SQLException {
        Map<String, Object[]> rows = new LinkedHashMap<>();
        page.unreadable().forEach(one -> rows.putIfAbsent(id(page, one), row(tx, page, one)));
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> known = tx.list(
                "SELECT id FROM quarantine WHERE id = ANY(?)", row -> row.getString("id"), List.copyOf(rows.keySet()));
        known.forEach(rows::remove);
        tx.batch(
                "INSERT INTO quarantine (id, source, stream, code, found_where, problem, remedy, raw, quarantined_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.values());
        return rows.size();
    }

    private static String id(SourcePage page, Unreadable one) {
        return Hashes.sha256(
                String.join("\n", page.source(), page.stream(), one.finding().where(), one.raw()));
    }

    private static Object[] row(Tx tx, SourcePage page, Unreadable one) {
        Finding finding = one.finding();
        return new Object[] {
            id(page, one),
            page.source(),
            page.stream(),
            finding.code(),
            Columns.cut(finding.where(), 4000),
            Columns.cut(finding.problem(), 4000),
            Columns.cut(finding.remedy(), 4000),
            one.raw(),
            tx.now()
        };
    }
}
