package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.work.SourcePage.Item;

/**
 * Takes the entries of one page in: those never seen, those seen with other content, those seen as they are. Looks all
 * of them up at once and writes at the end, so a page costs a handful of statements however long it is.
 *
 * <p>Content that an entry had before and has again is not stored twice; its old row becomes the latest once more (RE
 * 2.3).
 */
final class EntryIntake {
    private final Tx tx;
    private final String source;
    private final Map<String, EntryRows.Known> known;
    private final Map<List<Object>, Object[]> inserts = new LinkedHashMap<>();
    private final Map<List<Object>, Boolean> flags = new LinkedHashMap<>();
    private final Map<EntryId, Item> edited = new LinkedHashMap<>();
    private final Map<EntryId, Integer> superseded = new LinkedHashMap<>();
    private final Set<JobRows.Key> jobs = new LinkedHashSet<>();
    private int added;
    private int seen;

    private EntryIntake(Tx tx, String source, List<Item> items) throws SQLException {
        this.tx = tx;
        this.source = source;
        this.known = EntryRows.known(
                tx,
                source,
                items.stream().map(item -> item.entry().id().nativeId()).toList());
    }

    static EntryIntake of(Tx tx, String source, List<Item> items) throws SQLException {
        EntryIntake intake = new EntryIntake(tx, source, items);
        items.forEach(intake::take);
        intake.write();
        return intake;
    }

    int added() {
        return added;
    }

    int seen() {
        return seen;
    }

    /** Entries that were known before, with what they are now. */
    Map<EntryId, Item> edited() {
        return edited;
    }

    /** The version each edited entry had before the page. */
    Map<EntryId, Integer> superseded() {
        return superseded;
    }

    /** Jobs that got anything new. */
    Set<JobRows.Key> jobs() {
        return jobs;
    }

    private void take(Item item) {
        String id = item.entry().id().nativeId();
        EntryRows.Known one = known.computeIfAbsent(id, never -> new EntryRows.Known());
        if (item.hash().equals(one.latest)) {
            seen++;
            return;
        }
        if (one.latest == null) {
            added++;
        } else {
            edited.put(item.entry().id(), item);
            superseded.putIfAbsent(item.entry().id(), one.versions.get(one.latest));
            flag(id, one.versions.get(one.latest), false);
        }
        Integer before = one.versions.get(item.hash());
        if (before == null) {
            insert(item, one.last() + 1);
            one.versions.put(item.hash(), one.last() + 1);
        } else {
            flag(id, before, true);
        }
        one.latest = item.hash();
        jobs.add(JobRows.Key.of(item.job()));
    }

    private static final int LATEST = 4;

    private void insert(Item item, int version) {
        String id = item.entry().id().nativeId();
        inserts.put(List.of(id, version), new Object[] {
            source,
            id,
            version,
            item.hash(),
            true,
            item.entry().kind(),
            item.job().company(),
            item.job().number(),
            item.entry().date(),
            item.entry().status(),
            tx.now(),
            Payloads.write(item.entry())
        });
    }

    private void flag(String id, int version, boolean latest) {
        Object[] pending = inserts.get(List.<Object>of(id, version));
        if (pending != null) {
            pending[LATEST] = latest;
        } else {
            flags.put(List.of(id, version), latest);
        }
    }

    private void write() throws SQLException {
        List<Object[]> changes = new ArrayList<>();
        flags.forEach((row, latest) -> changes.add(new Object[] {latest, row.get(0), source, row.get(1)}));
        tx.batch("UPDATE source_entry SET latest = ? WHERE source_id = ? AND source = ? AND version_no = ?", changes);
        tx.batch(
                "INSERT INTO source_entry (source, source_id, version_no, content_hash, latest, kind, company, job_no,"
                        + " entry_date, status, received_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                inserts.values());
    }
}
