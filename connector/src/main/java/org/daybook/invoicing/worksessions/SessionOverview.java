package org.daybook.invoicing.worksessions;

import java.util.List;
import org.daybook.invoicing.action.Overview;

/**
 * What a session book shows: the tab with its figures, what is off the tab, the invoices, and what was set up (SS 3.1, 3.3 R1, R2). The
 * criteria of the tab hold for all sessions.
 */
final class SessionOverview {

    private SessionOverview() {}

    static Overview of(SessionBook book) {
        SessionSheets sessions = new SessionSheets(book);
        SessionInvoiceSheets invoices = new SessionInvoiceSheets(book);
        SessionSetUpSheets setUp = new SessionSetUpSheets(book);
        WorkSessionSummary summary = SessionsTab.summary(book);
        return Overview.of(
                "Work sessions of company " + book.company(),
                List.of(
                        sessions.tab(),
                        sessions.internal(),
                        sessions.offTheTab(),
                        sessions.unconfirmed(),
                        invoices.invoices(),
                        invoices.rows(),
                        setUp.tasks(),
                        setUp.contracts(),
                        setUp.products(),
                        setUp.targets(),
                        setUp.locks(),
                        setUp.criteria()),
                "Currency",
                book.currency(),
                "Unconfirmed may be invoiced",
                book.unconfirmedToo(),
                "Filtered by",
                SessionSetUpSheets.written(book.criteria()),
                "Hours billable",
                summary.hoursBillable(),
                "Hours unbillable",
                summary.hoursUnbillable(),
                "Billable",
                summary.billable(),
                "Products",
                summary.products(),
                "Fixed",
                summary.fixed(),
                "Unconfirmed hours",
                summary.unconfirmedHours(),
                "Unconfirmed",
                summary.unconfirmed(),
                "Fixed, unconfirmed",
                summary.fixedUnconfirmed());
    }
}
