package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.sync.Document;
import org.daybook.sync.Documents.Invoiced;
import org.daybook.sync.JobWork;
import org.daybook.sync.NewDocument;

/** Records what invoicing came to: documents, claims, entries left out, and the marks taken off. */
final class Recording {

    private Recording() {}

    static void record(Tx tx, List<Invoiced> jobs) throws SQLException {
        Set<String> known =
                known(tx, jobs.stream().flatMap(job -> job.documents().stream()).toList());
        DocumentWriter writer = new DocumentWriter(tx);
        List<Object[]> claims = new ArrayList<>();
        List<Invoiced> fresh = new ArrayList<>();
        for (Invoiced job : jobs) {
            if (job.documents().stream().map(NewDocument::externalRef).noneMatch(known::contains)) {
                Map<UUID, Invoice> documents = new LinkedHashMap<>();
                job.documents().forEach(made -> documents.put(writer.add(made), made.invoice()));
                job.documents().forEach(made -> known.add(made.externalRef()));
                claims.addAll(ClaimRows.rows(documents));
                fresh.add(job);
            }
        }
        writer.write();
        ClaimRows.insert(tx, claims);
        leftOut(tx, fresh);
        unmark(tx, jobs.stream().map(Invoiced::work).toList());
    }

    private static Set<String> known(Tx tx, Collection<NewDocument> documents) throws SQLException {
        Set<String> references = new LinkedHashSet<>();
        documents.forEach(made -> references.add(made.externalRef()));
        if (references.isEmpty()) {
            return references;
        }
        return new HashSet<>(tx.list(
                "SELECT external_ref FROM document WHERE external_ref = ANY(?)",
                row -> row.getString("external_ref"),
                references));
    }

    /** Each entry looked at has the newest reason it was left out, or none. */
    private static void leftOut(Tx tx, List<Invoiced> jobs) throws SQLException {
        List<EntryId> looked =
                jobs.stream().flatMap(job -> job.work().ids().stream()).toList();
        for (Map.Entry<String, List<String>> ids : ClaimRows.bySource(looked).entrySet()) {
            tx.update(
                    "DELETE FROM entry_left_out WHERE source_id = ANY(?) AND COALESCE(source, '') = ?",
                    ids.getValue(),
                    ids.getKey());
        }
        Map<EntryId, Object[]> rows = new LinkedHashMap<>();
        jobs.stream()
                .flatMap(job -> job.leftOut().stream())
                .forEach(one -> rows.put(
                        one.entry(),
                        new Object[] {one.entry().source(), one.entry().nativeId(), one.code(), tx.now()}));
        tx.batch("INSERT INTO entry_left_out (source, source_id, code, looked_at) VALUES (?, ?, ?, ?)", rows.values());
    }

    /** A mark made after the work was handed over stays. */
    private static void unmark(Tx tx, List<JobWork> works) throws SQLException {
        tx.batch(
                "DELETE FROM job_mark WHERE source = ? AND company = ? AND job_no = ? AND stamp <= ?",
                works.stream()
                        .map(work -> new Object[] {
                            work.source(),
                            work.job().company(),
                            work.job().number(),
                            work.mark() == 0 ? Long.MAX_VALUE : work.mark()
                        })
                        .toList());
    }

    /** Says which entry is on another live document, if that is why (RE F08). */
    static void explain(Tx tx, List<Invoiced> jobs, IllegalStateException refused) throws SQLException {
        Set<EntryId> billed = new LinkedHashSet<>();
        jobs.stream()
                .flatMap(job -> job.documents().stream())
                .forEach(made -> billed.addAll(ClaimRows.billed(made.invoice())));
        Map<UUID, List<EntryId>> live = ClaimRows.liveDocuments(tx, billed);
        if (!live.isEmpty()) {
            List<String> told = DocumentRows.byIds(tx, live.keySet()).values().stream()
                    .map(document -> live.get(document.id()) + " on document " + document.externalRef())
                    .toList();
            throw new IllegalStateException(
                    "nothing was recorded, for entries are billed already: " + told + ". Read the job again.", refused);
        }
    }

    /** A credit memo claims nothing: the work stays billed by the original, unless the original's claims are let go. */
    static void credit(Tx tx, NewDocument creditMemo, Document original, boolean releaseEntries) throws SQLException {
        if (!known(tx, List.of(creditMemo)).isEmpty()) {
            return;
        }
        DocumentRows.lock(tx, List.of(original.id()));
        Document current = DocumentRows.byId(tx, original.id())
                .orElseThrow(
                        () -> new IllegalArgumentException("document " + original.externalRef() + " is not known"));
        DocumentWriter writer = new DocumentWriter(tx);
        writer.add(creditMemo);
        writer.write();
        tx.update(
                "UPDATE document SET reversal_of = ? WHERE external_ref = ?",
                original.externalRef(),
                creditMemo.externalRef());
        if (releaseEntries) {
            ClaimRows.release(tx, current);
        }
        String released = releaseEntries ? "; its entries are free again" : "";
        DocumentMove.stay(current, creditMemo.createdBy(), "credited", "by " + creditMemo.externalRef() + released)
                .orFail(tx);
    }
}
