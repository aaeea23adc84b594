package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daybook.sync.JobWork;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Reads the marked jobs with their open entries, in order, a run of jobs at a time and one job in memory: what is held
 * does not grow with the register, and no transaction stays open from the first job to the last.
 */
final class OpenJobs {
    private static final int RUN = 200;
    private static final int FETCH = 500;

    private final Transactions transactions;

    OpenJobs(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Marked(String company, String number, Job job, int round, long stamp) {}

    void forEach(String source, Consumer<JobWork> work) {
        Optional<String> company = nextCompany(source, "company >= ?", "");
        while (company.isPresent()) {
            forEach(source, company.get(), work);
            company = nextCompany(source, "company > ?", company.get());
        }
    }

    private Optional<String> nextCompany(String source, String condition, String than) {
        return transactions.read(tx -> tx.first(
                "SELECT company FROM job_mark WHERE source = ? AND " + condition + " ORDER BY source, company LIMIT 1",
                row -> row.getString("company"),
                source,
                than));
    }

    private void forEach(String source, String company, Consumer<JobWork> work) {
        String after = "";
        String condition = "m.job_no >= ?";
        List<Marked> run;
        do {
            run = run(source, company, condition, after);
            if (!run.isEmpty()) {
                hand(source, company, run, work);
                after = run.get(run.size() - 1).number();
                condition = "m.job_no > ?";
            }
        } while (run.size() == RUN);
    }

    private List<Marked> run(String source, String company, String condition, String after) {
        return transactions.read(tx -> tx.list(
                "SELECT m.company, m.job_no, m.stamp, j.round_no, j.payload FROM job_mark m"
                        + " JOIN job j ON j.job_no = m.job_no AND j.company = m.company AND j.source = m.source"
                        + " WHERE m.source = ? AND m.company = ? AND " + condition
                        + " ORDER BY m.source, m.company, m.job_no LIMIT " + RUN,
                row -> new Marked(
                        row.getString("company"),
                        row.getString("job_no"),
                        Payloads.read(row.getString("payload"), Job.class),
                        row.getInt("round_no"),
                        row.getLong("stamp")),
                source,
                company,
                after));
    }

    private void hand(String source, String company, List<Marked> run, Consumer<JobWork> work) {
        List<String> numbers = run.stream().map(Marked::number).toList();
        transactions.read(tx -> {
            settle(tx);
            try (var statement = tx.prepared(
                    "SELECT e.job_no, e.payload, f.actor FROM source_entry e" + EntryRows.WITH_FINALIZED
                            + "WHERE e.job_no = ANY(?) AND COALESCE(e.company, '') = ? AND COALESCE(e.source, '') = ? AND e.latest AND "
                            + EntryRows.UNCLAIMED + " ORDER BY e.job_no, e.entry_date, e.source_id",
                    numbers,
                    company,
                    source)) {
                statement.setFetchSize(FETCH);
                try (ResultSet row = statement.executeQuery()) {
                    hand(source, run, row, work);
                }
            }
            return null;
        });
    }

    /**
     * On PostgreSQL a run is read by its indexes whatever the statistics say while tables grow by the million, and the
     * reader may take its time between two jobs.
     */
    private static void settle(Tx tx) throws SQLException {
        if (!tx.isH2()) {
            try (Statement statement = tx.connection().createStatement()) {
                statement.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off;"
                        + " SET LOCAL enable_mergejoin = off; SET LOCAL idle_in_transaction_session_timeout = 0");
            }
        }
    }

    /** Jobs and entries come in the same order, so each job takes the rows that are its own. */
    private static void hand(String source, List<Marked> run, ResultSet row, Consumer<JobWork> work)
            throws SQLException {
        boolean more = row.next();
        for (Marked marked : run) {
            List<JobEntry> entries = new ArrayList<>();
            while (more && row.getString("job_no").equals(marked.number())) {
                entries.add(EntryRows.read(row));
                more = row.next();
            }
            work.accept(new JobWork(source, marked.job(), entries, marked.round(), marked.stamp()));
        }
    }
}
