package org.daybook.invoicing.worksessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Billing the work sessions of a company by hand, as it is kept on record: every action of SS 3. */
public final class SessionCatalogue implements Catalogue<SessionBook> {

    public static final String NAME = "session-book";

    /** Sending pushes what has not been pushed. */
    private static final Set<String> PUSHING = Set.of("Push Invoice", "Send Invoice");

    @Override
    public String name() {
        return NAME;
    }

    /** One invoice may bill several projects of a customer. */
    @Override
    public Scope scope() {
        return Scope.COMPANY;
    }

    @Override
    public List<ActionType<SessionBook>> actions() {
        return WorkSessionActions.ALL;
    }

    /** Sessions of every state and type arrive: confirming them is an action, and what is not billed is shown as such. */
    @Override
    public Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
        return EntryReadiness.currency(entry, job);
    }

    @Override
    public SessionBook take(Optional<SessionBook> before, Arrival arrival) {
        return Arriving.on(before, arrival);
    }

    @Override
    public Overview show(SessionBook book) {
        return SessionOverview.of(book);
    }

    /** A document is made when an invoice is pushed, once; one that cannot be made refuses the action. */
    @Override
    public Outcome<Issued<SessionBook>> act(
            ActionType<SessionBook> action, SessionBook before, Given given, Setting setting, List<String> documents) {
        Outcome<SessionBook> done = action.on(before, given, setting);
        return PUSHING.contains(action.name())
                ? done.then(after -> issued(before, after, given.need("Invoice"), setting))
                : done.then(after -> Outcome.done(Issued.nothing(after)));
    }

    private static Outcome<Issued<SessionBook>> issued(
            SessionBook before, SessionBook after, String id, Setting setting) {
        SessionInvoice invoice = after.invoices().get(id);
        boolean pushedNow = invoice.pushes() > before.invoices().get(id).pushes();
        if (!pushedNow || invoice.isWorthNothing()) {
            return Outcome.done(Issued.nothing(after));
        }
        return SessionDocument.of(after, invoice, setting)
                .then(document -> Outcome.done(new Issued<>(
                        after,
                        List.of(Issue.of(invoice.number().orElseThrow(), document)
                                .restoring(invoice.returning())))));
    }
}
