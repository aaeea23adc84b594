package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.work.Job;

/** The jobs as their sources last told them, and the marks of those that wait for invoicing. */
final class JobRows {

    private JobRows() {}

    /** A job within its source. */
    record Key(String company, String number) implements Comparable<Key> {
        static Key of(Job job) {
            return new Key(job.company(), job.number());
        }

        @Override
        public int compareTo(Key other) {
            int byCompany = company.compareTo(other.company);
            return byCompany != 0 ? byCompany : number.compareTo(other.number);
        }
    }

    /** Stores jobs that are new or changed, and returns those that were known otherwise before. */
    static Set<Key> store(Tx tx, String source, Collection<Job> told) throws SQLException {
        Map<Key, String> known = known(tx, source, told);
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        Set<Key> changedKeys = new HashSet<>();
        for (Job job : latest(told)) {
            String payload = Payloads.write(job);
            String hash = Hashes.sha256(payload);
            String before = known.get(Key.of(job));
            if (before == null) {
                added.add(new Object[] {source, job.company(), job.number(), hash, 0, payload});
            } else if (!before.equals(hash)) {
                changed.add(new Object[] {hash, payload, job.number(), job.company(), source});
                changedKeys.add(Key.of(job));
            }
        }
        tx.batch(
                "INSERT INTO job (source, company, job_no, content_hash, round_no, payload) VALUES (?, ?, ?, ?, ?, ?)",
                added);
        tx.batch(
                "UPDATE job SET content_hash = ?, payload = ? WHERE job_no = ? AND company = ? AND source = ?",
                changed);
        return changedKeys;
    }

    /** What the page says last of each job. */
    private static Collection<Job> latest(Collection<Job> told) {
        Map<Key, Job> latest = new HashMap<>();
        told.forEach(job -> latest.put(Key.of(job), job));
        return latest.values().stream()
                .sorted((a, b) -> Key.of(a).compareTo(Key.of(b)))
                .toList();
    }

    private static Map<Key, String> known(Tx tx, String source, Collection<Job> jobs) throws SQLException {
        Map<Key, String> known = new HashMap<>();
        if (jobs.isEmpty()) {
            return known;
        }
        Set<String> numbers = new HashSet<>();
        jobs.forEach(job -> numbers.add(job.number()));
        tx.list(
                "SELECT company, job_no, content_hash FROM job WHERE job_no = ANY(?) AND COALESCE(source, '') = ?",
                row -> known.put(
                        new Key(row.getString("company"), row.getString("job_no")), row.getString("content_hash")),
                numbers,
                source);
        return known;
    }

    /**
     * Marks jobs for invoicing, always in the same order, so that two who mark do not wait for each other in a ring.
     */
    static void mark(Tx tx, String source, Collection<Key> jobs) throws SQLException {
        long stamp = stamp(tx);
        List<Key> keys = new ArrayList<>(new TreeSet<>(jobs));
        List<Object[]> rows = keys.stream()
                .map(key -> new Object[] {stamp, source, key.company(), key.number()})
                .toList();
        int[] marked = tx.batch(
                "UPDATE job_mark SET stamp = GREATEST(stamp + 1, ?) WHERE source = ? AND company = ? AND job_no = ?",
                rows);
        List<Object[]> unmarked = new ArrayList<>();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] == 0) {
                unmarked.add(rows.get(i));
            }
        }
        tx.batch("INSERT INTO job_mark (stamp, source, company, job_no) VALUES (?, ?, ?, ?)", unmarked);
    }

    /** Marks every job of the source that has an entry on no live document. */
    static void markOpen(Tx tx, String source) throws SQLException {
        tx.update("UPDATE job_mark SET stamp = GREATEST(stamp + 1, ?) WHERE source = ?", stamp(tx), source);
        tx.update(
                "INSERT INTO job_mark (source, company, job_no, stamp)"
                        + " SELECT DISTINCT e.source, e.company, e.job_no, CAST(? AS BIGINT) FROM source_entry e"
                        + " WHERE e.source = ? AND e.latest AND " + EntryRows.UNCLAIMED
                        + " AND NOT EXISTS (SELECT 1 FROM job_mark m WHERE m.source = e.source AND m.company = e.company"
                        + " AND m.job_no = e.job_no)",
                stamp(tx),
                source);
    }

    /** A mark made anew never has the stamp of one taken off before. */
    private static long stamp(Tx tx) {
        return tx.now().getEpochSecond() * 1_000_000 + tx.now().getNano() / 1_000;
    }

    /** The jobs' work was released again: their next documents get new references, and they are marked. */
    static void nextRound(Tx tx, String source, Collection<Key> jobs) throws SQLException {
        List<Object[]> rows = new TreeSet<>(jobs)
                .stream()
                        .map(key -> new Object[] {key.number(), key.company(), source})
                        .toList();
        tx.batch("UPDATE job SET round_no = round_no + 1 WHERE job_no = ? AND company = ? AND source = ?", rows);
        mark(tx, source, jobs);
    }
}
