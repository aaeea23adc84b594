package org.daybook.invoicing.finishedwork;

import java.util.ArrayList;
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
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Working on a company's billing book, as it is kept on record: from Record Work to bills, as CLIPitc does it (SS 2). */
public final class BillingBookCatalogue implements Catalogue<BillingBook> {

    public static final String NAME = "billing-book";

    /**
     * What is not offered on record. Bills are approved, exported and confirmed like every document, instead of being transferred to
     * QuickBooks by hand; what is done is finalized by the clock for the whole site, by its setting {@code finalize}, and arrives so.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "Connect QuickBooks",
            "Map to QuickBooks",
            "Finish Mapping",
            "Transfer to QuickBooks",
            "Acknowledge Transfer",
            "Reject Transfer",
            "Set Auto-Finalize",
            "Auto-Finalize");

    private static final List<ActionType<BillingBook>> OFFERED = FinishedWorkActions.ALL.stream()
            .filter(action -> !ELSEWHERE.contains(action.name()))
            .toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scope scope() {
        return Scope.COMPANY;
    }

    @Override
    public List<ActionType<BillingBook>> actions() {
        return OFFERED;
    }

    /** A bill goes by the number it has in the book, and by its document. */
    @Override
    public Set<String> namingDocuments() {
        return Set.of("Bill");
    }

    /** Work arrives however far it has come: it is finalized here. */
    @Override
    public Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
        return EntryReadiness.billability(entry)
                .or(() -> entry.status() == EntryStatus.UNCONFIRMED ? EntryReadiness.status(entry) : Optional.empty())
                .or(() -> EntryReadiness.currency(entry, job));
    }

    @Override
    public BillingBook take(Optional<BillingBook> before, Arrival arrival) {
        return Arriving.on(before.orElseGet(() -> Opening.of(arrival)), arrival);
    }

    @Override
    public Overview show(BillingBook book) {
        return BookOverview.of(book);
    }

    /** Every bill that an action made is a document. */
    @Override
    public Outcome<Issued<BillingBook>> act(
            ActionType<BillingBook> action, BillingBook before, Given given, Setting setting, List<String> documents) {
        return action.on(before, given, setting)
                .then(after -> Outcome.done(issued(before, after, given.yes(CreditBill.RESTORE), documents)));
    }

    private static Issued<BillingBook> issued(
            BillingBook before, BillingBook after, boolean restore, List<String> documents) {
        int known = before.bills().size();
        if (after.bills().size() == known) {
            return Issued.nothing(after);
        }
        List<Bill> bills = new ArrayList<>(after.bills());
        List<Issue> issues = new ArrayList<>();
        for (int i = known; i < bills.size(); i++) {
            if (issues.size() < documents.size()) {
                bills.set(i, bills.get(i).recorded(documents.get(issues.size())));
            }
            issues.add(Issue.of(bills.get(i).number(), bills.get(i).document()).restoring(restore));
        }
        return new Issued<>(after.toBuilder().bills(bills).build(), issues);
    }
}
