package org.daybook.register;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Tables;
import org.daybook.sync.Histories;

/** What people did, in the database. */
final class JdbcHistories implements Histories {
    private final Transactions transactions;

    JdbcHistories(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Event> events(Work work, int after) {
        return transactions.read(tx -> EventRows.of(tx, work, after));
    }

    /** Two who write the same event meet at its key; the later one is tried again and sees the earlier one's. */
    @Override
    public Outcome<Integer> append(Work work, Event event, Tables tables, List<Made> documents) {
        return transactions.write(tx -> Appending.append(tx, work, event, tables, documents));
    }

    @Override
    public Optional<Tables> tables(String mappingVersion) {
        return transactions.read(tx -> EventRows.tables(tx, mappingVersion));
    }

    @Override
    public List<Kept> all() {
        return transactions.read(tx -> tx.list(
                "SELECT e.* FROM work_event e JOIN (SELECT catalogue, job_no, company, source, MAX(event_no) AS last_no"
                        + " FROM work_event GROUP BY catalogue, job_no, company, source) l"
                        + " ON l.catalogue = e.catalogue AND l.job_no = e.job_no AND l.company = e.company"
                        + " AND l.source = e.source AND l.last_no = e.event_no"
                        + " ORDER BY e.happened_at DESC, e.job_no, e.company, e.source",
                row -> new Kept(
                        EventRows.work(row),
                        row.getInt("event_no"),
                        row.getString("action"),
                        row.getString("actor"),
                        Columns.instant(row, "happened_at"))));
    }

    @Override
    public List<Work> onJob(String job) {
        return transactions.read(tx -> tx.list(
                "SELECT * FROM work_event WHERE job_no = ? AND event_no = 1 ORDER BY catalogue, company, source",
                EventRows::work,
                job));
    }

    @Override
    public Optional<Work> maker(String externalRef) {
        return transactions.read(tx -> EventRows.maker(tx, externalRef));
    }
}
