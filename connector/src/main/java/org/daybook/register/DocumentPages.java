package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;

/**
 * Lists documents, newest change first, from a key and not from a count: the last page costs what the first one does.
 */
final class DocumentPages {
    private static final String FIND = "(SELECT id FROM document WHERE doc_number >= ? AND doc_number < ?"
            + " UNION SELECT id FROM document WHERE external_ref >= ? AND external_ref < ?"
            + " UNION SELECT doc_id FROM document_content WHERE customer >= ? AND customer < ?"
            + " UNION SELECT doc_id FROM document_content WHERE job_no >= ? AND job_no < ?) hit"
            + " JOIN document d ON d.id = hit.id";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private DocumentPages() {}

    static DocumentPage page(Tx tx, DocumentQuery query) throws SQLException {
        return new DocumentPages().read(tx, query);
    }

    private DocumentPage read(Tx tx, DocumentQuery query) throws SQLException {
        int size = Math.max(1, Math.min(query.size(), 500));
        String sql = "SELECT d.*, c.customer, c.job_no, c.doc_date FROM " + from(query)
                + " JOIN document_content c ON c.doc_id = d.id" + where(query) + order(query) + " LIMIT " + (size + 1);
        List<DocumentPage.Row> rows = tx.list(sql, DocumentPages::row, arguments.toArray());
        if (rows.size() <= size) {
            return new DocumentPage(rows, Optional.empty());
        }
        List<DocumentPage.Row> page = rows.subList(0, size);
        return new DocumentPage(List.copyOf(page), Optional.of(cursor(page.get(size - 1))));
    }

    /**
     * A text is looked for at the beginning of number, reference, customer and job: that is what an index can answer.
     */
    private String from(DocumentQuery query) {
        if (query.text().filter(text -> !text.isBlank()).isEmpty()) {
            return "document d";
        }
        String text = query.text().get().strip();
        for (int i = 0; i < 4; i++) {
            arguments.add(text);
            arguments.add(text + '\uffff');
        }
        return FIND;
    }

    private String where(DocumentQuery query) {
        equal("d.stage", query.stage().map(Enum::name));
        equal("d.company", query.company());
        equal("d.source", query.source());
        equal("d.ledger", query.ledger());
        query.after().ifPresent(this::after);
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private void equal(String column, Optional<String> value) {
        value.ifPresent(wanted -> {
            conditions.add(column + " = ?");
            arguments.add(wanted);
        });
    }

    private void after(String cursor) {
        Instant at = Instant.parse(cursor.substring(0, cursor.indexOf('_')));
        conditions.add("d.changed_at <= ? AND (d.changed_at < ? OR d.id < ?)");
        arguments.addAll(List.of(at, at, UUID.fromString(cursor.substring(cursor.indexOf('_') + 1))));
    }

    /** Names the column that is fixed anyway, so that either database sees its index in the order. */
    private static String order(DocumentQuery query) {
        String fixed = query.stage().isPresent() ? "d.stage, " : query.company().isPresent() ? "d.company, " : "";
        return " ORDER BY " + fixed + "d.changed_at DESC, d.id DESC";
    }

    private static String cursor(DocumentPage.Row last) {
        return last.changedAt() + "_" + last.id();
    }

    private static DocumentPage.Row row(ResultSet row) throws SQLException {
        return new DocumentPage.Row(
                Columns.uuid(row, "id"),
                Columns.maybe(row, "doc_number"),
                row.getString("external_ref"),
                Invoice.Kind.valueOf(row.getString("kind")),
                row.getString("company"),
                row.getString("customer"),
                row.getString("job_no"),
                row.getString("source"),
                row.getString("ledger"),
                row.getObject("doc_date", LocalDate.class),
                DocumentRows.total(row),
                DocumentState.valueOf(row.getString("state")),
                Columns.maybe(row, "hold_code").map(RefusalCode::valueOf),
                Columns.instant(row, "changed_at"));
    }
}
