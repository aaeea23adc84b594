package org.daybook.register;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.sync.Document;

/** Which entry is on which live document: one claim at most, kept by a unique key and not by care (RE F08). */
final class ClaimRows {

    private ClaimRows() {}

    /** The claim rows of the documents of one job's invoicing, in the order of the documents. */
    static List<Object[]> rows(Map<UUID, Invoice> documents) {
        return rows(documents, new HashMap<>());
    }

    private static List<Object[]> rows(Map<UUID, Invoice> documents, Map<EntryId, Integer> components) {
        List<Object[]> rows = new ArrayList<>();
        documents.forEach((id, invoice) -> amounts(invoice)
                .forEach((entry, amount) -> rows.add(new Object[] {
                    entry.source(),
                    entry.nativeId(),
                    components.merge(entry, 1, Integer::sum),
                    true,
                    id,
                    invoice.currency().getCurrencyCode(),
                    amount
                })));
        return rows;
    }

    /** The same beside what is claimed already: of an entry that is billed in parts, each document claims another component. */
    static List<Object[]> furtherRows(Tx tx, Map<UUID, Invoice> documents) throws SQLException {
        Set<EntryId> entries = new LinkedHashSet<>();
        documents.values().forEach(invoice -> entries.addAll(billed(invoice)));
        Map<EntryId, Integer> highest = new HashMap<>();
        for (Map.Entry<String, List<String>> ids : bySource(entries).entrySet()) {
            tx.list(
                    "SELECT source_id, component FROM entry_claim WHERE source_id = ANY(?) AND COALESCE(source, '') = ? AND COALESCE(active, FALSE)",
                    row -> highest.merge(
                            new EntryId(ids.getKey(), row.getString("source_id")), row.getInt("component"), Math::max),
                    ids.getValue(),
                    ids.getKey());
        }
        return rows(documents, highest);
    }

    static void insert(Tx tx, List<Object[]> rows) throws SQLException {
        tx.batch(
                "INSERT INTO entry_claim (source, source_id, component, active, doc_id, currency, amount)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static Map<EntryId, BigDecimal> amounts(Invoice invoice) {
        Map<EntryId, BigDecimal> amounts = new LinkedHashMap<>();
        for (InvoiceLine line : invoice.lines()) {
            for (BilledEntry billed : line.billed()) {
                amounts.merge(billed.entry(), billed.amount().amount(), BigDecimal::add);
            }
        }
        return amounts;
    }

    static Set<EntryId> billed(Invoice invoice) {
        return amounts(invoice).keySet();
    }

    /** Live documents by the entries given, each with those of them that it bills. */
    static Map<UUID, List<EntryId>> liveDocuments(Tx tx, Collection<EntryId> entries) throws SQLException {
        Map<UUID, List<EntryId>> documents = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> ids : bySource(entries).entrySet()) {
            tx.list(
                    "SELECT source_id, doc_id FROM entry_claim WHERE source_id = ANY(?) AND COALESCE(source, '') = ? AND COALESCE(active, FALSE)"
                            + " ORDER BY source_id, component",
                    row -> documents
                            .computeIfAbsent(Columns.uuid(row, "doc_id"), id -> new ArrayList<>())
                            .add(new EntryId(ids.getKey(), row.getString("source_id"))),
                    ids.getValue(),
                    ids.getKey());
        }
        return documents;
    }

    /**
     * Lets the document's entries go, gives their jobs a new round and marks them, so that the work can be billed
     * anew.
     */
    static void release(Tx tx, Document document) throws SQLException {
        Set<EntryId> entries = billed(document.invoice());
        tx.batch(
                "UPDATE entry_claim SET active = NULL WHERE source_id = ? AND source = ? AND doc_id = ? AND active",
                entries.stream()
                        .map(entry -> new Object[] {entry.nativeId(), entry.source(), document.id()})
                        .toList());
        Map<String, Set<JobRows.Key>> jobs = jobs(tx, entries);
        jobs.computeIfAbsent(document.source(), source -> new LinkedHashSet<>())
                .add(new JobRows.Key(
                        document.invoice().company(), document.invoice().job()));
        for (Map.Entry<String, Set<JobRows.Key>> of : jobs.entrySet()) {
            JobRows.nextRound(tx, of.getKey(), of.getValue());
        }
    }

    /** The jobs of entries, by source: a document of a main job bills entries of its subjobs too. */
    static Map<String, Set<JobRows.Key>> jobs(Tx tx, Collection<EntryId> entries) throws SQLException {
        Map<String, Set<JobRows.Key>> jobs = new TreeMap<>();
        for (Map.Entry<String, List<String>> ids : bySource(entries).entrySet()) {
            jobs.put(
                    ids.getKey(),
                    new LinkedHashSet<>(tx.list(
                            "SELECT DISTINCT company, job_no FROM source_entry WHERE source_id = ANY(?) AND COALESCE(source, '') = ? AND latest",
                            row -> new JobRows.Key(row.getString("company"), row.getString("job_no")),
                            ids.getValue(),
                            ids.getKey())));
        }
        return jobs;
    }

    static Map<String, List<String>> bySource(Collection<EntryId> entries) {
        Map<String, List<String>> ids = new TreeMap<>();
        entries.forEach(entry ->
                ids.computeIfAbsent(entry.source(), source -> new ArrayList<>()).add(entry.nativeId()));
        return ids;
    }
}
