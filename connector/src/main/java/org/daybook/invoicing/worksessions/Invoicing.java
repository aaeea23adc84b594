package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.invoicing.ContractualWork;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.JobEntry;

/** Sessions on their way to an invoice: what rows they make, and what becomes of them. */
final class Invoicing {

    private static final Comparator<Session> BY_DATE_AND_ID =
            Comparator.comparing((Session session) -> session.entry().date()).thenComparing(Session::id);

    private final SessionBook book;
    private final InvoiceRequest request;
    private final Setting setting;

    Invoicing(SessionBook book, InvoiceRequest request, Setting setting) {
        this.book = book;
        this.request = request;
        this.setting = setting;
    }

    /** Sessions archived that have nothing to invoice make no invoice. */
    SessionBook make(List<Session> chosen) {
        List<Session> sessions = chosen.stream().sorted(BY_DATE_AND_ID).toList();
        String id = request.existing().orElse(book.nextId());
        SessionBookBuilder after = book.toBuilder();
        List<InvoicedRow> rows = new ArrayList<>();
        for (Session session : sessions) {
            Session billed = request.includeProducts() ? session : leavingProducts(session, after);
            List<InvoicedRow> own = rows(billed);
            rows.addAll(own);
            after.session(
                    isArchived(session)
                            ? billed.archived(Optional.of(id).filter(some -> !own.isEmpty()))
                            : billed.on(id));
        }
        if (!rows.isEmpty()) {
            after.invoice(invoice(id, sessions, rows));
        }
        return after.build();
    }

    private boolean isArchived(Session session) {
        return session.isContractual() && request.contractual() == InvoiceRequest.Contractual.ARCHIVE;
    }

    private Session leavingProducts(Session session, SessionBookBuilder after) {
        if (!session.products().isEmpty()) {
            after.session(ProductsApart.of(book.sessions().keySet(), session.entry(), session.products()));
        }
        return session.with(List.of());
    }

    private List<InvoicedRow> rows(Session session) {
        List<JobEntry> billed = new ArrayList<>();
        if (!isArchived(session) && !isEmptyHanded(session)) {
            billed.addAll(ContractualWork.atNoCharge(List.of(session.entry())));
        }
        billed.addAll(session.products());
        return billed.stream()
                .map(entry -> new InvoicedRow(book.targets().fill(entry), Optional.of(session.id())))
                .toList();
    }

    /** A session that only carries products makes no row of its own. */
    private static boolean isEmptyHanded(Session session) {
        return session.entry().quantity().isZero()
                && session.entry().price().isZero()
                && !session.products().isEmpty();
    }

    private SessionInvoice invoice(String id, List<Session> sessions, List<InvoicedRow> rows) {
        SessionInvoice known = book.invoice(id).orElseGet(() -> empty(id, sessions));
        Optional<String> project = oneProject(known, sessions);
        return known.toBuilder()
                .rows(known.and(rows))
                .project(project)
                .openForEdit(known.openForEdit() || request.openForEdit())
                .build();
    }

    private SessionInvoice empty(String id, List<Session> sessions) {
        Session first = sessions.get(0);
        String name = book.projects().containsKey(first.project())
                ? book.projects().get(first.project()).name()
                : first.project();
        return SessionInvoice.unapproved(id, name, first.customer(), setting.today()).toBuilder()
                .project(Optional.of(first.project()))
                .build();
    }

    /** The project that all are of; none where they are of several. */
    private static Optional<String> oneProject(SessionInvoice known, List<Session> sessions) {
        return known.project()
                .filter(project ->
                        sessions.stream().allMatch(one -> one.project().equals(project)));
    }
}
