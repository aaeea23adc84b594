package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.invoicing.ContractualWork;
import org.daybook.work.Billability;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * A work session with its products; a phase of a project plan stands among sessions as one without hours (SS 3.1).
 *
 * @param entry the session itself: who, when, on which task, for how long, at which price
 * @param comments what people remarked on it
 * @param archived whether the biller archived it
 * @param invoice id of the invoice it is on, or whose products it gave when it was archived
 * @param parts the sessions it joins; empty: it is not a joint one
 * @param awaits id of the credit note that has to be sent before it is invoiced again
 */
public record Session(
        JobEntry entry,
        List<JobEntry> products,
        List<String> comments,
        boolean archived,
        Optional<String> invoice,
        List<Session> parts,
        Optional<String> awaits) {

    public Session {
        products = List.copyOf(products);
        comments = List.copyOf(comments);
        parts = List.copyOf(parts);
    }

    /** A session nobody has billed. */
    public static Session of(JobEntry entry, List<JobEntry> products) {
        return new Session(entry, products, List.of(), false, Optional.empty(), List.of(), Optional.empty());
    }

    public EntryId id() {
        return entry.id();
    }

    public String customer() {
        return entry.customer();
    }

    public String project() {
        return entry.job();
    }

    /** Where it stands between the employee's clock and the invoice (SS 3.2). */
    public SessionState state() {
        if (archived) {
            return SessionState.ARCHIVED;
        }
        if (invoice.isPresent()) {
            return SessionState.ON_INVOICE;
        }
        return switch (entry.status()) {
            case FINALIZED -> SessionState.CONFIRMED;
            case IN_PROGRESS -> SessionState.ACTIVE;
            case NOT_DONE, UNCONFIRMED, DONE -> SessionState.UNCONFIRMED;
        };
    }

    boolean isConfirmed() {
        return entry.status() == EntryStatus.FINALIZED;
    }

    boolean isInternal() {
        return entry.billability() == Billability.INTERNAL;
    }

    boolean isContractual() {
        return ContractualWork.covers(entry);
    }

    /** A part that the source delivered beside its joint row; the joint row stands for it (SS 3.3 R6). */
    boolean isPartOfJoint() {
        return JointSessions.isPart(entry);
    }

    public boolean isJoint() {
        return !parts.isEmpty();
    }

    /** Neither invoiced nor archived. */
    boolean isFree() {
        return invoice.isEmpty() && !archived;
    }

    /** Money of the session and its products. */
    Money worth() {
        return Money.sum(entry.currency(), all().stream().map(JobEntry::price).toList());
    }

    /** What its source knows of it: the session itself, or those it joins. */
    List<JobEntry> joined() {
        return isJoint()
                ? parts.stream().flatMap(part -> part.joined().stream()).toList()
                : List.of(entry);
    }

    /** The session and its products. */
    public List<JobEntry> all() {
        List<JobEntry> all = new ArrayList<>(products);
        all.add(0, entry);
        return all;
    }

    Session with(JobEntry changed) {
        return new Session(changed, products, comments, archived, invoice, parts, awaits);
    }

    public Session with(List<JobEntry> otherProducts) {
        return new Session(entry, otherProducts, comments, archived, invoice, parts, awaits);
    }

    /** Changes the session, and of a joint one every part. */
    Session mapped(UnaryOperator<JobEntry> change) {
        List<Session> changed = parts.stream().map(part -> part.mapped(change)).toList();
        return new Session(change.apply(entry), products, comments, archived, invoice, changed, awaits);
    }

    /** Whether it is this session, one of its products, or one it joins. */
    boolean holds(EntryId other) {
        return all().stream().anyMatch(entry -> entry.id().equals(other))
                || parts.stream().anyMatch(part -> part.holds(other));
    }

    /** The same session with another product. */
    Session and(JobEntry product) {
        List<JobEntry> more = new ArrayList<>(products);
        more.add(product);
        return with(more);
    }

    /** As its source tells it, one of its products, or one of the sessions it joins; a joint one is summed anew as long as its parts fit. */
    Session told(JobEntry told) {
        if (id().equals(told.id())) {
            return with(told);
        }
        List<Session> partsNow = parts.stream().map(part -> part.told(told)).toList();
        List<JobEntry> productsNow = products.stream()
                .map(product -> product.id().equals(told.id()) ? told : product)
                .toList();
        JobEntry now = !partsNow.equals(parts) && MergeSessions.fit(partsNow)
                ? MergeSessions.jointEntry(
                        id(), partsNow.stream().map(Session::entry).toList())
                : entry;
        return new Session(now, productsNow, comments, archived, invoice, partsNow, awaits);
    }

    public Session commented(String comment) {
        List<String> more = new ArrayList<>(comments);
        more.add(comment);
        return new Session(entry, products, more, archived, invoice, parts, awaits);
    }

    Session on(String invoiceId) {
        return new Session(entry, products, comments, false, Optional.of(invoiceId), parts, awaits);
    }

    /** @param invoiceId invoice that takes its products; empty: none */
    Session archived(Optional<String> invoiceId) {
        return new Session(entry, products, comments, true, invoiceId, parts, awaits);
    }

    /** Waits for no credit note any more. */
    Session released() {
        return new Session(entry, products, comments, archived, invoice, parts, Optional.empty());
    }

    /** Back on the tab, as it was. */
    Session returned(Optional<String> creditNote) {
        return new Session(entry, products, comments, false, Optional.empty(), parts, creditNote);
    }
}
