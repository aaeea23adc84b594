package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Tables;
import org.daybook.sync.Histories.Work;

/** The events of people's work as rows. */
final class EventRows {
    private static final String OF_WORK = " WHERE job_no = ? AND company = ? AND source = ? AND catalogue = ?";

    private EventRows() {}

    static List<Event> of(Tx tx, Work work, int after) throws SQLException {
        Object[] since = since(work, after);
        Map<Integer, List<String>> documents = documents(tx, since);
        return tx.list(
                "SELECT * FROM work_event" + OF_WORK + " AND event_no > ? ORDER BY event_no",
                row -> read(row).making(documents.getOrDefault(row.getInt("event_no"), List.of())),
                since);
    }

    private static Map<Integer, List<String>> documents(Tx tx, Object[] since) throws SQLException {
        Map<Integer, List<String>> documents = new HashMap<>();
        tx.list(
                "SELECT event_no, external_ref FROM work_document" + OF_WORK
                        + " AND event_no > ? ORDER BY event_no, place",
                row -> documents
                        .computeIfAbsent(row.getInt("event_no"), no -> new ArrayList<>())
                        .add(row.getString("external_ref")),
                since);
        return documents;
    }

    private static Object[] since(Work work, int after) {
        return new Object[] {work.job(), work.company(), work.source(), work.catalogue(), after};
    }

    static Object[] key(Work work) {
        return new Object[] {work.job(), work.company(), work.source(), work.catalogue()};
    }

    static Optional<Event> last(Tx tx, Work work) throws SQLException {
        return tx.first(
                "SELECT * FROM work_event" + OF_WORK + " ORDER BY event_no DESC LIMIT 1", EventRows::read, key(work));
    }

    private static Event read(ResultSet row) throws SQLException {
        @SuppressWarnings("unchecked")
        Map<String, String> given = Payloads.read(Columns.text(row, "arguments"), Map.class);
        return new Event(
                row.getInt("event_no"),
                row.getString("action"),
                new Given(given),
                row.getString("actor"),
                Columns.instant(row, "happened_at"),
                row.getObject("business_day", LocalDate.class),
                row.getString("mapping_version"),
                Optional.ofNullable(Columns.text(row, "arrival")).map(text -> Payloads.read(text, Arrival.class)),
                List.of());
    }

    static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getString("catalogue"), row.getString("source"), row.getString("company"), row.getString("job_no"));
    }

    static Optional<Work> maker(Tx tx, String externalRef) throws SQLException {
        return tx.first("SELECT * FROM work_document WHERE external_ref = ?", EventRows::work, externalRef);
    }

    static Optional<Tables> tables(Tx tx, String version) throws SQLException {
        return tx.first(
                "SELECT payload FROM work_tables WHERE mapping_version = ?",
                row -> Payloads.read(Columns.text(row, "payload"), Tables.class),
                version);
    }
}
