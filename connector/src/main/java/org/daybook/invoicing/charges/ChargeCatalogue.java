package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Invoice;
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

/** Working on a job's invoices as Job Manager does, kept on record: an invoice that is exported becomes a document (SS 1). */
public final class ChargeCatalogue implements Catalogue<JobInvoices> {

    public static final String NAME = "job-invoices";

    private static final String EXPORT = "Export Invoice";

    /**
     * What is not offered on record. Daybook itself hears what the ledger says to a document, and confirms that it is posted; what a
     * task costs, and whether there is a job, its source decides.
     */
    private static final Set<String> ELSEWHERE =
            Set.of("Package Rejected Invoice", "Package Took Invoice", "Post Invoice", "Change Price", "Delete Job");

    /** What of a job's heading the source does not tell: the rest would be lost when it tells the job again. */
    private static final Set<String> OF_A_HEADING = Set.of("Billing type", "Tax structure", "Terms");

    private static final List<ActionType<JobInvoices>> OFFERED = ChargeActions.ALL.stream()
            .filter(action -> !ELSEWHERE.contains(action.name()))
            .map(ChargeCatalogue::onRecord)
            .toList();

    private static ActionType<JobInvoices> onRecord(ActionType<JobInvoices> action) {
        return switch (action.name()) {
            case EXPORT ->
                ActionType.<JobInvoices>of(
                                EXPORT,
                                "Hands an invoice over to the ledger: its document is made, and corrected by further"
                                        + " invoices only (SS 1.4).",
                                (job, given, setting) -> HandOver.on(job, given.need("Invoice"), setting))
                        .asking(action.arguments().get(0))
                        .forGood();
            case "Edit Job" ->
                new ActionType<>(
                        action.name(),
                        action.meaning(),
                        action.arguments().stream()
                                .filter(argument -> OF_A_HEADING.contains(argument.name()))
                                .toList(),
                        action.undoable(),
                        action.rule());
            default -> action;
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scope scope() {
        return Scope.JOB;
    }

    /** Work of every class arrives, for a job shows what is not billed of it too. */
    @Override
    public Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
        return EntryReadiness.status(entry).or(() -> EntryReadiness.currency(entry, job));
    }

    @Override
    public List<String> unreadable(Map<String, String> settings) {
        return SourceSettings.problems(settings);
    }

    @Override
    public Overview show(JobInvoices job) {
        return ChargeOverview.of(job);
    }

    @Override
    public List<ActionType<JobInvoices>> actions() {
        return OFFERED;
    }

    @Override
    public JobInvoices take(Optional<JobInvoices> before, Arrival arrival) {
        return before.map(job -> Arriving.on(job, arrival)).orElseGet(() -> Arriving.opening(arrival));
    }

    @Override
    public Outcome<Issued<JobInvoices>> act(
            ActionType<JobInvoices> action, JobInvoices before, Given given, Setting setting, List<String> documents) {
        Outcome<JobInvoices> done = action.on(before, given, setting);
        return action.name().equals(EXPORT)
                ? done.then(after ->
                        issued(after, after.invoice(given.need("Invoice")).orElseThrow(), setting))
                : done.then(after -> Outcome.done(Issued.nothing(after)));
    }

    /** The package knows the invoice by the job's own number. A complete invoice may have no items; then there is nothing to tell. */
    private static Outcome<Issued<JobInvoices>> issued(JobInvoices job, ChargeInvoice invoice, Setting setting) {
        Optional<Invoice> document = invoice.document(job.job());
        if (document.isEmpty()) {
            return Outcome.done(Issued.nothing(job));
        }
        Issue issue = Issue.of(invoice.number(), document.get());
        return isDistributed(job, invoice)
                ? DistributionJournal.of(job, invoice, setting)
                        .then(journal -> Outcome.done(new Issued<>(job, List.of(issue.posted(journal)))))
                : Outcome.done(new Issued<>(job, List.of(issue)));
    }

    /** While accounting integration is off, the site's posting references say how an invoice is posted. */
    static boolean isDistributed(JobInvoices job, ChargeInvoice invoice) {
        return job.settings().integration() && !invoice.distribution().isEmpty();
    }
}
