package org.daybook.invoicing.worksessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.invoicing.EntryReadiness;

/** The sessions tab: what the biller can invoice, grouped by customer and project, with what is not confirmed yet beside it (SS 3.3 R1). */
public final class SessionsTab {

    static final Comparator<Session> GROUPED = Comparator.comparing(Session::customer)
            .thenComparing(Session::project)
            .thenComparing(session -> session.entry().date())
            .thenComparing(Session::id);

    private SessionsTab() {}

    /**
     * A session on the tab.
     *
     * @param selectable whether it can be invoiced now; what is not confirmed is shown, and cannot by default (SS 3.3 R1)
     * @param openInvoice id of the customer's unapproved invoice, to which it may be added: the red flag
     */
    public record Row(Session session, boolean selectable, Optional<String> openInvoice) {}

    /** By the criteria of the moment. Internal, invoiced and archived sessions are not there, nor are parts of joint ones. */
    public static List<Row> of(SessionBook book) {
        Map<String, String> open = book.openInvoices();
        return shown(book).stream()
                .map(session -> new Row(
                        session, isSelectable(book, session), Optional.ofNullable(open.get(session.customer()))))
                .toList();
    }

    static List<Session> shown(SessionBook book) {
        return book.sessions().values().stream()
                .filter(session -> session.isFree() && !session.isInternal() && !session.isPartOfJoint())
                .filter(session -> book.criteria().let(session.entry()))
                .sorted(GROUPED)
                .toList();
    }

    private static boolean isSelectable(SessionBook book, Session session) {
        boolean ready = session.isConfirmed() || book.unconfirmedToo() && session.state() != SessionState.ACTIVE;
        return ready
                && session.awaits().isEmpty()
                && EntryReadiness.billability(session.entry()).isEmpty()
                && session.entry().currency().equals(book.currency());
    }

    /** The figures above the tab (SS 3.3 R2). */
    public static WorkSessionSummary summary(SessionBook book) {
        return WorkSessionSummary.of(
                shown(book).stream().flatMap(session -> session.all().stream()).toList(), book.currency());
    }
}
