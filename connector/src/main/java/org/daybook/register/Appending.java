package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.Tables;
import org.daybook.sync.Document;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/** Adds an event to the history of a piece of work: the event, its documents and its audit event, or nothing. */
final class Appending {

    private Appending() {}

    static Outcome<Integer> append(Tx tx, Work work, Event event, Tables tables, List<Made> documents)
            throws SQLException {
        List<Finding> reasons = new ArrayList<>(movedOn(tx, work, event));
        if (reasons.isEmpty()) {
            reasons.addAll(billedElsewhere(tx, work, documents));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        insert(tx, work, event);
        keep(tx, event.mappingVersion(), tables);
        record(tx, documents);
        remember(tx, work, event, documents);
        tx.audit(event.actor(), audited(event), null, told(work, event, documents));
        return Outcome.done(event.no());
    }

    /** The event is to be the next one; if there is one of its number already, somebody was quicker. */
    private static List<Finding> movedOn(Tx tx, Work work, Event event) throws SQLException {
        Optional<Event> last = EventRows.last(tx, work);
        int now = last.map(Event::no).orElse(0);
        if (now == event.no() - 1) {
            return List.of();
        }
        String latest = last.map(by -> "; the last is " + by.action() + " by " + by.actor())
                .orElse("");
        return List.of(Finding.of(
                RefusalCode.HISTORY_MOVED_ON,
                work.name(),
                "You have seen " + (event.no() - 1) + " events of " + work.name() + ". There are " + now + latest
                        + "."));
    }

    /** An entry may be billed in parts by its own selection, but never by two (RE F08). */
    private static List<Finding> billedElsewhere(Tx tx, Work work, List<Made> documents) throws SQLException {
        Set<EntryId> billed = new LinkedHashSet<>();
        claiming(documents)
                .forEach(made -> billed.addAll(ClaimRows.billed(made.document().invoice())));
        Map<UUID, List<EntryId>> live = ClaimRows.liveDocuments(tx, billed);
        List<Finding> reasons = new ArrayList<>();
        for (Document document : DocumentRows.byIds(tx, live.keySet()).values()) {
            if (!EventRows.maker(tx, document.externalRef()).equals(Optional.of(work))) {
                reasons.add(Finding.of(
                        RefusalCode.BILLED_ELSEWHERE,
                        work.name(),
                        live.get(document.id()) + " on document "
                                + document.number().orElse(document.externalRef())
                                + ", not made from here."));
            }
        }
        return reasons;
    }

    private static List<Made> claiming(List<Made> documents) {
        return documents.stream().filter(made -> made.credited().isEmpty()).toList();
    }

    private static void insert(Tx tx, Work work, Event event) throws SQLException {
        tx.update(
                "INSERT INTO work_event (job_no, company, source, catalogue, event_no, action, arguments, actor,"
                        + " happened_at, business_day, mapping_version, arrival)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                work.job(),
                work.company(),
                work.source(),
                work.catalogue(),
                event.no(),
                event.action(),
                Payloads.write(event.given().values()),
                event.actor(),
                event.at(),
                event.day(),
                event.mappingVersion(),
                event.arrival().map(Payloads::write));
    }

    private static void keep(Tx tx, String version, Tables tables) throws SQLException {
        Optional<Integer> kept =
                tx.first("SELECT 1 FROM work_tables WHERE mapping_version = ?", row -> row.getInt(1), version);
        if (kept.isEmpty()) {
            tx.update(
                    "INSERT INTO work_tables (mapping_version, payload) VALUES (?, ?)",
                    version,
                    Payloads.write(tables));
        }
    }

    private static void record(Tx tx, List<Made> documents) throws SQLException {
        DocumentWriter writer = new DocumentWriter(tx);
        Map<UUID, Invoice> invoices = new LinkedHashMap<>();
        claiming(documents)
                .forEach(made -> invoices.put(
                        writer.add(made.document()), made.document().invoice()));
        writer.write();
        ClaimRows.insert(tx, ClaimRows.furtherRows(tx, invoices));
        for (Made made : documents) {
            if (made.credited().isPresent()) {
                Recording.credit(tx, made.document(), made.credited().get(), made.restore());
            }
        }
    }

    private static void remember(Tx tx, Work work, Event event, List<Made> documents) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Made made : documents) {
            rows.add(new Object[] {
                made.document().externalRef(),
                work.catalogue(),
                work.source(),
                work.company(),
                work.job(),
                event.no(),
                rows.size() + 1
            });
        }
        tx.batch(
                "INSERT INTO work_document (external_ref, catalogue, source, company, job_no, event_no, place)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static String audited(Event event) {
        return event.arrival().isPresent() ? "work arrived" : "worked on";
    }

    /** Of what arrived the hash is enough: its content stands in the event. */
    private static String told(Work work, Event event, List<Made> documents) {
        Map<String, Object> told = new TreeMap<>();
        told.put("work", work);
        told.put("event", event.no());
        told.put("action", event.action());
        told.put("given", event.given().values());
        told.put("day", event.day());
        told.put("mappingVersion", event.mappingVersion());
        told.put(
                "documents",
                documents.stream().map(made -> made.document().externalRef()).toList());
        event.arrival().ifPresent(arrival -> told.put("arrival", Hashes.sha256(Payloads.write(arrival))));
        return Payloads.write(told);
    }
}
