package org.daybook.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.accounting.EntryId;
import org.daybook.sync.Accepted;
import org.daybook.sync.Entries;
import org.daybook.sync.EntryStory;
import org.daybook.sync.JobWork;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;

/** What came in, in the database. */
final class JdbcEntries implements Entries {
    private static final int RUN = 1_000;

    private final Transactions transactions;
    private final OpenJobs openJobs;

    JdbcEntries(Transactions transactions, OpenJobs openJobs) {
        this.transactions = transactions;
        this.openJobs = openJobs;
    }

    @Override
    public Accepted accept(SourcePage page) {
        return transactions.write(tx -> PageIntake.accept(tx, page));
    }

    @Override
    public Optional<String> cursor(String source, String stream) {
        return transactions.read(tx -> tx.first(
                "SELECT cursor_val FROM source_cursor WHERE tenant = 'main' AND source = ? AND stream = ?",
                row -> row.getString("cursor_val"),
                source,
                stream));
    }

    @Override
    public boolean delivered(String source, String sha256) {
        return transactions.read(tx -> PageIntake.delivered(tx, source, sha256));
    }

    @Override
    public void forEachMarkedJob(String source, Consumer<JobWork> work) {
        openJobs.forEach(source, work);
    }

    @Override
    public void markAll(String source) {
        transactions.run(tx -> {
            JobRows.markOpen(tx, source);
            tx.audit("daybook", "jobs marked", null, Payloads.write(Map.of("source", source)));
        });
    }

    @Override
    public void forEachOpen(String source, EntryStatus status, LocalDate until, Consumer<EntryId> entry) {
        String after = "";
        List<String> run;
        do {
            run = open(source, status, until, after);
            run.forEach(id -> entry.accept(new EntryId(source, id)));
            after = run.isEmpty() ? after : run.get(run.size() - 1);
        } while (run.size() == RUN);
    }

    private List<String> open(String source, EntryStatus status, LocalDate until, String after) {
        return transactions.read(tx -> tx.list(
                "SELECT e.source_id FROM source_entry e" + EntryRows.WITH_FINALIZED
                        + "WHERE e.source_id > ? AND e.source = ? AND e.latest AND e.entry_date <= ?"
                        + " AND CASE WHEN e.status = 'DONE' AND f.actor IS NOT NULL THEN 'FINALIZED' ELSE e.status END = ?"
                        + " AND " + EntryRows.UNCLAIMED + " ORDER BY e.source_id LIMIT " + RUN,
                row -> row.getString("source_id"),
                after,
                source,
                until,
                status));
    }

    @Override
    public int finalizeEntries(Collection<EntryId> entries, String actor) {
        return transactions.write(tx -> {
            Set<EntryId> done = new HashSet<>();
            for (Map.Entry<String, List<String>> ids :
                    ClaimRows.bySource(entries).entrySet()) {
                done.addAll(finalizeOf(tx, ids.getKey(), ids.getValue(), actor));
            }
            for (Map.Entry<String, Set<JobRows.Key>> jobs :
                    ClaimRows.jobs(tx, done).entrySet()) {
                JobRows.mark(tx, jobs.getKey(), jobs.getValue());
            }
            if (!done.isEmpty()) {
                tx.audit(
                        actor,
                        "entries finalized",
                        null,
                        Payloads.write(done.stream().sorted().toList()));
            }
            return done.size();
        });
    }

    /** Only what is done can be finalized (SS 2.2: Y to FINALIZED). */
    private static List<EntryId> finalizeOf(Tx tx, String source, List<String> ids, String actor) throws SQLException {
        List<EntryId> done = tx.list(
                "SELECT e.source_id FROM source_entry e" + EntryRows.WITH_FINALIZED
                        + "WHERE e.source_id = ANY(?) AND COALESCE(e.source, '') = ? AND e.latest AND e.status = 'DONE' AND f.actor IS NULL",
                row -> new EntryId(source, row.getString("source_id")),
                ids,
                source);
        tx.batch(
                "INSERT INTO entry_finalized (source, source_id, actor, finalized_at) VALUES (?, ?, ?, ?)",
                done.stream()
                        .map(id -> new Object[] {source, id.nativeId(), actor, tx.now()})
                        .toList());
        return done;
    }

    @Override
    public Optional<Job> job(String source, String company, String number) {
        return transactions.read(tx -> tx.first(
                "SELECT payload FROM job WHERE job_no = ? AND company = ? AND source = ?",
                row -> Payloads.read(Columns.text(row, "payload"), Job.class),
                number,
                company,
                source));
    }

    @Override
    public List<JobEntry> entriesOf(String source, String company, String job) {
        return transactions.read(tx -> tx.list(
                "SELECT e.payload, f.actor FROM source_entry e" + EntryRows.WITH_FINALIZED
                        + "WHERE e.job_no = ? AND e.company = ? AND e.source = ? AND e.latest"
                        + " ORDER BY e.entry_date, e.source_id",
                EntryRows::read,
                job,
                company,
                source));
    }

    @Override
    public Optional<EntryStory> story(EntryId entry) {
        return transactions.read(tx -> StoryRows.of(tx, entry));
    }
}
