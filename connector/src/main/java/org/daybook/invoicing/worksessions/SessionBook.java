package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.EntryId;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Everything that the biller of work sessions sees and does at one moment (SS 3.1).
 *
 * @param currency the company's own, in which all invoices are made
 * @param projects by number; a project that is not here is a plain one of its customer
 * @param sessions by id; parts of a joint session are inside it
 * @param invoices invoices and credit notes by id, in the order they were made
 * @param criteria by what the tab is filtered now
 * @param saved criteria that the biller saved, by name
 * @param unconfirmedToo the setting that unconfirmed sessions may be invoiced; no by default (SS 3.3 R1)
 */
public record SessionBook(
        Currency currency,
        Map<String, Job> projects,
        Map<EntryId, Session> sessions,
        Map<String, Task> tasks,
        Map<String, Contract> contracts,
        Map<String, SessionInvoice> invoices,
        Criteria criteria,
        Map<String, Criteria> saved,
        Locks locks,
        PostingTargets targets,
        boolean unconfirmedToo) {

    public SessionBook {
        projects = copy(projects);
        sessions = copy(sessions);
        tasks = copy(tasks);
        contracts = copy(contracts);
        invoices = copy(invoices);
        saved = copy(saved);
    }

    /** No sessions, no invoices. */
    public static SessionBook empty(Currency currency) {
        return new SessionBook(
                currency,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Criteria.ALL,
                Map.of(),
                Locks.NONE,
                PostingTargets.NONE,
                false);
    }

    public SessionBookBuilder toBuilder() {
        return new SessionBookBuilder(this);
    }

    public Optional<SessionInvoice> invoice(String id) {
        return Optional.ofNullable(invoices.get(id));
    }

    /** Ids of all sessions, joint ones and free ones alike: where a written id is looked up. */
    public List<EntryId> ids() {
        return new ArrayList<>(sessions.keySet());
    }

    /** Unapproved invoices, by customer: where sessions may be added (SS 3.3 R7). */
    Map<String, String> openInvoices() {
        Map<String, String> open = new LinkedHashMap<>();
        invoices.values().stream()
                .filter(invoice -> invoice.isOpen() && !invoice.isCreditNote())
                .forEach(invoice -> open.putIfAbsent(invoice.customer(), invoice.id()));
        return open;
    }

    /** Whether it is a session, one that a joint session joins, or a product. */
    boolean holds(EntryId id) {
        return sessions.values().stream().anyMatch(session -> session.holds(id));
    }

    /** The source that all sessions are from. */
    String source() {
        return sessions.keySet().stream().findFirst().map(EntryId::source).orElse("koho");
    }

    /** The company that all projects are of; blank as long as there is no project. */
    String company() {
        return projects.values().stream().findFirst().map(Job::company).orElse("");
    }

    /** An id that no invoice in the book has. */
    String nextId() {
        return String.valueOf(1 + highest(invoice -> Optional.of(invoice.id())));
    }

    /** A number that no invoice in the book has. */
    String nextNumber() {
        return String.valueOf(1 + highest(SessionInvoice::number));
    }

    private long highest(Function<SessionInvoice, Optional<String>> of) {
        return invoices.values().stream()
                .flatMap(invoice -> of.apply(invoice).stream())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** The project's own record, or a plain one of its customer. */
    Job project(JobEntry entry, String department) {
        Job known = projects.get(entry.job());
        return known != null
                ? known
                : Job.timeAndMaterial(
                        entry.company(), entry.job(), entry.job(), entry.customer(), department, currency);
    }

    /** In the order given, and unchangeable. */
    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
