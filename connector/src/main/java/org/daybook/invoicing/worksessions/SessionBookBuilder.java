package org.daybook.invoicing.worksessions;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.accounting.EntryId;
import org.daybook.work.Job;

/** Writes a session book anew with some of it changed. */
public final class SessionBookBuilder {

    private Currency currency;
    private final Map<String, Job> projects;
    private final Map<EntryId, Session> sessions;
    private final Map<String, Task> tasks;
    private final Map<String, Contract> contracts;
    private final Map<String, SessionInvoice> invoices;
    private final Map<String, Criteria> saved;
    private Criteria criteria;
    private Locks locks;
    private PostingTargets targets;
    private boolean unconfirmedToo;

    SessionBookBuilder(SessionBook book) {
        currency = book.currency();
        projects = new LinkedHashMap<>(book.projects());
        sessions = new LinkedHashMap<>(book.sessions());
        tasks = new LinkedHashMap<>(book.tasks());
        contracts = new LinkedHashMap<>(book.contracts());
        invoices = new LinkedHashMap<>(book.invoices());
        saved = new LinkedHashMap<>(book.saved());
        criteria = book.criteria();
        locks = book.locks();
        targets = book.targets();
        unconfirmedToo = book.unconfirmedToo();
    }

    /** Only of a book that nothing is invoiced in. */
    SessionBookBuilder currency(Currency value) {
        currency = value;
        return this;
    }

    public SessionBookBuilder project(Job project) {
        projects.put(project.number(), project);
        return this;
    }

    public SessionBookBuilder session(Session session) {
        sessions.put(session.id(), session);
        return this;
    }

    /** All that it will have, to be changed where they are: a copy more would be felt where there are many. */
    Map<EntryId, Session> sessions() {
        return sessions;
    }

    SessionBookBuilder without(EntryId session) {
        sessions.remove(session);
        return this;
    }

    public SessionBookBuilder task(Task task) {
        tasks.put(task.name(), task);
        return this;
    }

    public SessionBookBuilder contract(Contract contract) {
        contracts.put(contract.id(), contract);
        return this;
    }

    public SessionBookBuilder invoice(SessionInvoice invoice) {
        invoices.put(invoice.id(), invoice);
        return this;
    }

    SessionBookBuilder withoutInvoice(String id) {
        invoices.remove(id);
        return this;
    }

    SessionBookBuilder criteria(Criteria value) {
        criteria = value;
        return this;
    }

    SessionBookBuilder saved(String name, Criteria value) {
        saved.put(name, value);
        return this;
    }

    public SessionBookBuilder locks(Locks value) {
        locks = value;
        return this;
    }

    public SessionBookBuilder targets(PostingTargets value) {
        targets = value;
        return this;
    }

    public SessionBookBuilder unconfirmedToo(boolean value) {
        unconfirmedToo = value;
        return this;
    }

    public SessionBook build() {
        return new SessionBook(
                currency,
                projects,
                sessions,
                tasks,
                contracts,
                invoices,
                criteria,
                saved,
                locks,
                targets,
                unconfirmedToo);
    }
}
