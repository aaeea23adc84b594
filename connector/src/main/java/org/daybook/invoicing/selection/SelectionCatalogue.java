package org.daybook.invoicing.selection;

import java.util.ArrayList;
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

/** Working on a job's invoice selection, as it is kept on record: the actions of JI 2 that end on the selection or in documents. */
public final class SelectionCatalogue implements Catalogue<InvoiceSelection> {

    public static final String NAME = "invoice-selection";

    private static final Map<String, Print> PRINTS = Map.of(
            "Print Invoice",
            (selection, given, printing) -> PrintInvoice.some(
                    selection, printing, DocumentActions.which(Invoice.Kind.INVOICE, selection, given)),
            "Print Credit Memo",
            (selection, given, printing) -> PrintCreditMemo.of(
                    selection, printing, DocumentActions.which(Invoice.Kind.CREDIT_MEMO, selection, given)),
            "Close Job",
            (selection, given, printing) -> CloseJob.on(selection, given.yes("Allocate"), printing),
            "Pay Pre-Invoice",
            (selection, given, printing) -> PayPreInvoice.on(selection, given.need("Pre-invoice"), printing));

    /**
     * What is not offered on record. A printed draft changes nothing. Work is reallocated to another job by its source, which then tells
     * it there: one job's record cannot give it to another.
     */
    private static final Set<String> ELSEWHERE =
            Set.of("Print Draft", "Mark for Reallocation", "Reallocate Selected Entries", "Approve Reallocation");

    /** A printing rule: the documents beside the state. */
    private interface Print {
        Outcome<Printed> on(InvoiceSelection selection, Given given, Printing printing);
    }

    private static final List<ActionType<InvoiceSelection>> OFFERED = SelectionActions.ALL.stream()
            .filter(action -> !ELSEWHERE.contains(action.name()))
            .toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scope scope() {
        return Scope.JOB;
    }

    /** Printed invoices are named so by what credits, pays or reconciles them. */
    @Override
    public Set<String> namingDocuments() {
        return Set.of("Invoice");
    }

    @Override
    public Job billedOn(Job job, Optional<Job> mainJob) {
        return Arriving.selectedOn(job, mainJob);
    }

    @Override
    public Optional<RefusalCode> whyItWaits(Job job, JobEntry entry) {
        return EntryReadiness.billability(entry)
                .or(() -> EntryReadiness.status(entry))
                .or(() -> EntryReadiness.currency(entry, job));
    }

    @Override
    public Overview show(InvoiceSelection selection) {
        return SelectionOverview.of(selection);
    }

    @Override
    public List<ActionType<InvoiceSelection>> actions() {
        return OFFERED;
    }

    @Override
    public InvoiceSelection take(Optional<InvoiceSelection> before, Arrival arrival) {
        return before.map(selection -> Arriving.on(selection, arrival)).orElseGet(() -> Arriving.opening(arrival));
    }

    /** Printed invoices go by the references of their documents: what credits or reconciles one names it so. */
    @Override
    public Outcome<Issued<InvoiceSelection>> act(
            ActionType<InvoiceSelection> action,
            InvoiceSelection before,
            Given given,
            Setting setting,
            List<String> documents) {
        Print print = PRINTS.get(action.name());
        Outcome<Printed> printed = print == null
                ? action.on(before, given, setting).then(after -> Outcome.done(new Printed(after, List.of())))
                : action.checked(
                        given,
                        () -> print.on(
                                before,
                                given,
                                DocumentActions.printing(given, setting).numbered(documents)));
        return printed.then(done -> Outcome.done(new Issued<>(done.selection(), issues(before, done, documents))));
    }

    private static List<Issue> issues(InvoiceSelection before, Printed printed, List<String> references) {
        boolean restore = before.crediting().filter(Crediting::restore).isPresent();
        boolean split = before.billTo().size() > 1;
        List<Issue> issues = new ArrayList<>();
        for (Invoice invoice : printed.documents()) {
            String number = issues.size() < references.size() ? references.get(issues.size()) : "";
            issues.add(new Issue(number, invoice, restore, split, Optional.empty()));
        }
        for (Allocation allocation : printed.selection().neighbours().allocations()) {
            issues.addAll(allocation.bookedSince(before.neighbours().allocations()));
        }
        return issues.stream()
                .map(issue -> issue.of(Transferred.asRegistered(before, issue.invoice())))
                .toList();
    }
}
