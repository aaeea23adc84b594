package org.daybook.invoicing.worksessions;

import java.util.Comparator;
import java.util.List;
import org.daybook.work.EntryKind;

/** What the biller looks up beside the tab: everything of a task or a project, and what a customer was invoiced before (features K8). */
public final class SessionLookUps {

    private SessionLookUps() {}

    /** All sessions of a task, wherever they stand. */
    public static List<Session> ofTask(SessionBook book, String task) {
        return book.sessions().values().stream()
                .filter(session -> session.entry().task().filter(task::equals).isPresent())
                .toList();
    }

    /** All sessions of a project, wherever they stand; its phases are no sessions. */
    public static List<Session> ofProject(SessionBook book, String project) {
        return book.sessions().values().stream()
                .filter(session -> session.project().equals(project))
                .filter(session -> session.entry().kind() != EntryKind.PHASE)
                .toList();
    }

    /** Invoices and credit notes of a customer that are no longer unapproved, the latest first. */
    public static List<SessionInvoice> previousInvoices(SessionBook book, String customer) {
        return book.invoices().values().stream()
                .filter(invoice -> invoice.customer().equals(customer) && !invoice.isOpen())
                .sorted(Comparator.comparing(SessionInvoice::billingDate)
                        .thenComparing(SessionInvoice::id)
                        .reversed())
                .toList();
    }
}
