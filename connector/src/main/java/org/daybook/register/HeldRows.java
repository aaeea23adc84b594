package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Hold;
import org.daybook.sync.Reports.HeldItem;

/** Everything that waits for a person, oldest first: documents, entries that could not be read, findings on entries. */
final class HeldRows {

    private HeldRows() {}

    static List<HeldItem> held(Tx tx, int most) throws SQLException {
        List<HeldItem> items = new ArrayList<>(tx.list(
                "SELECT * FROM document WHERE stage = 'HELD' ORDER BY stage, changed_at, id LIMIT ?",
                HeldRows::document,
                most));
        items.addAll(tx.list(
                "SELECT * FROM quarantine ORDER BY quarantined_at LIMIT ?",
                row -> item(row, row.getString("found_where"), Optional.empty(), "", "quarantined_at"),
                most));
        items.addAll(tx.list(
                "SELECT * FROM entry_finding ORDER BY found_at LIMIT ?",
                row -> item(
                        row,
                        row.getString("source") + ":" + row.getString("source_id"),
                        Columns.maybe(row, "doc_id"),
                        row.getString("company"),
                        "found_at"),
                most));
        items.sort(Comparator.comparing(HeldItem::since));
        return List.copyOf(items.subList(0, Math.min(most, items.size())));
    }

    private static HeldItem document(ResultSet row) throws SQLException {
        Hold hold = DocumentRows.hold(row).orElseThrow();
        return new HeldItem(
                Columns.maybe(row, "doc_number").orElse(row.getString("external_ref")),
                Columns.maybe(row, "id"),
                row.getString("company"),
                hold.code(),
                said(hold, Finding::problem),
                said(hold, Finding::remedy),
                Optional.of(DocumentRows.total(row)),
                Columns.instant(row, "changed_at"));
    }

    private static String said(Hold hold, java.util.function.Function<Finding, String> part) {
        return hold.findings().stream().map(part).distinct().collect(Collectors.joining(" "));
    }

    private static HeldItem item(ResultSet row, String subject, Optional<String> document, String company, String since)
            throws SQLException {
        return new HeldItem(
                subject,
                document,
                company,
                RefusalCode.valueOf(row.getString("code")),
                row.getString("problem"),
                row.getString("remedy"),
                Optional.empty(),
                Columns.instant(row, since));
    }
}
