package org.daybook.invoicing.selection;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * The working set of one job: which of its entries go on the next draft, with what quantity and price (JI 1.2, 1.3).
 *
 * @param job the job that it is opened on
 * @param subjobs jobs blanket invoiced on it, when it is a main job; their entries are among the lines
 * @param mainJob its main job, when it is a subjob: what it may do itself depends on the main job's layout rule (G-SUB)
 * @param lines all entries of the job, whether selected or not, invoiced or not
 * @param billTo who is billed, and for how much of the total
 * @param desiredPrice desired billing price; zero: none
 * @param onAccountReduction by how much invoices on account are to reduce the next invoice; negative for a credit memo
 * @param onAccount the job's invoices and credit memos on account
 * @param openPurchaseOrders whether the job has purchase orders open, which approval warns of
 * @param crediting the invoice being credited
 * @param drafts drafts not yet printed, in the order they were made; the drafts of one split approval share their number
 * @param lastDraft number of the last draft ever made here; zero: none
 * @param previousEdit the single saved copy of the last removed draft
 * @param basis budget, quote, plan and rules the job's prices were agreed by
 * @param reallocations the job reallocation journal: what was moved off the job
 * @param invoiceType what the next approval makes a draft of
 * @param onAccountLines what is to be invoiced on account
 * @param preInvoices payment requests made for the job
 * @param endInvoice the next invoice ends the job's invoicing
 * @param printed invoices and credit memos printed for the job, in the order they were
 * @param neighbours what closing, allocation and transfer have left on the job
 */
public record InvoiceSelection(
        Job job,
        List<Job> subjobs,
        Optional<Job> mainJob,
        State state,
        Approval approval,
        List<SelectionLine> lines,
        List<BillTo> billTo,
        Money desiredPrice,
        Money onAccountReduction,
        List<OnAccountItem> onAccount,
        boolean openPurchaseOrders,
        Optional<Crediting> crediting,
        List<Draft> drafts,
        int lastDraft,
        Optional<Draft> previousEdit,
        List<PrintedInvoice> printed,
        SystemParameters parameters,
        JobBasis basis,
        List<Reallocation> reallocations,
        InvoiceType invoiceType,
        List<OnAccountLine> onAccountLines,
        List<PreInvoice> preInvoices,
        boolean endInvoice,
        Neighbours neighbours) {

    /** Closed means that a draft has been made from it; most actions need it open. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** How far the selection is approved; whatever is approved for invoicing is approved for editing too (JI 2.12). */
    public enum Approval {
        NOT_APPROVED,
        FOR_EDITING,
        FOR_INVOICING
    }

    public InvoiceSelection {
        subjobs = List.copyOf(subjobs);
        lines = List.copyOf(lines);
        billTo = List.copyOf(billTo);
        onAccount = List.copyOf(onAccount);
        drafts = List.copyOf(drafts);
        printed = List.copyOf(printed);
        reallocations = List.copyOf(reallocations);
        onAccountLines = List.copyOf(onAccountLines);
        preInvoices = List.copyOf(preInvoices);
        requireOneCurrency(job.currency(), lines, billTo, onAccount, desiredPrice, onAccountReduction);
        if (billTo.isEmpty()) {
            throw new IllegalArgumentException("an invoice selection without a bill-to customer");
        }
    }

    /** The selection of a job nothing of which is invoiced yet; all that is available is selected, as on opening (JI 2.21). */
    public static InvoiceSelection open(Job job, List<JobEntry> entries) {
        return ofLines(job, entries.stream().map(SelectionLine::of).toList()).reopened();
    }

    /** An open selection of lines exactly as they are. */
    public static InvoiceSelection ofLines(Job job, List<SelectionLine> lines) {
        Money zero = Money.zero(job.currency());
        return new InvoiceSelection(
                job,
                List.of(),
                Optional.empty(),
                State.OPEN,
                Approval.NOT_APPROVED,
                lines,
                List.of(BillTo.whole(job.customer())),
                zero,
                zero,
                List.of(),
                false,
                Optional.empty(),
                List.of(),
                0,
                Optional.empty(),
                List.of(),
                SystemParameters.DEFAULT,
                JobBasis.NONE,
                List.of(),
                InvoiceType.TIME_AND_MATERIAL,
                List.of(),
                List.of(),
                false,
                Neighbours.NONE);
    }

    /** Billing price total: the sum of what is selected for the next draft (JI 2.0). */
    public Money total() {
        return Money.sum(
                job.currency(),
                selected().stream().map(SelectionLine::invoicePrice).toList());
    }

    public List<SelectionLine> selected() {
        return lines.stream().filter(SelectionLine::isSelected).toList();
    }

    /** What stands in the job's own working set: a main job's subjobs only where it selects for them (JI 2.0 G-MAIN). */
    public List<SelectionLine> ownLines() {
        Scope scope = Scope.of(this);
        return lines.stream().filter(scope::shows).toList();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean approvedForEditing() {
        return approval != Approval.NOT_APPROVED;
    }

    public boolean approvedForInvoicing() {
        return approval == Approval.FOR_INVOICING;
    }

    /** The drafts of the last approval: one, or one a bill-to customer. */
    public List<Draft> latestDrafts() {
        int latest = drafts.stream().mapToInt(Draft::number).max().orElse(0);
        return drafts.stream().filter(draft -> draft.number() == latest).toList();
    }

    public Optional<PrintedInvoice> printed(String number) {
        return printed.stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst();
    }

    /** What stands on account, with what a credit under way opens again where it restores (JI 2.20). */
    public List<OnAccountItem> onAccountAsCredited() {
        return crediting
                .filter(Crediting::restore)
                .map(under -> OnAccountItems.reconciled(onAccount, under.reductionsGivenBack()))
                .orElse(onAccount);
    }

    /** What the next draft puts on account, or takes back of what stands there (JI 2.20). */
    public List<OnAccountLine> forOnAccount() {
        return crediting.map(Crediting::onAccountLines).orElse(onAccountLines);
    }

    /** With these lines to be invoiced on account; the invoice type follows (JI 1.2). */
    public InvoiceSelection withOnAccount(List<OnAccountLine> onAccountNow) {
        return OnAccountType.with(this, onAccountNow);
    }

    public SelectionBuilder toBuilder() {
        return new SelectionBuilder(this);
    }

    /** The same with its job closed or opened here; what its source says later counts again. */
    InvoiceSelection decided(boolean open) {
        return toBuilder()
                .job(job.toBuilder().open(open).build())
                .neighbours(neighbours.decided(job.open()))
                .build();
    }

    /** Open again with all that is available selected, and nothing approved (JI 2.15, 2.21). */
    InvoiceSelection reopened() {
        Scope scope = Scope.of(this);
        return toBuilder()
                .state(State.OPEN)
                .approval(Approval.NOT_APPROVED)
                .onAccountReduction(Money.zero(job.currency()))
                .invoiceType(onAccountLines.isEmpty() ? InvoiceType.TIME_AND_MATERIAL : invoiceType)
                .endInvoice(false)
                .build()
                .mapLines(line -> !line.reallocate(), line -> scope.isOpened(line) ? opened(line) : line.unselected());
    }

    private static SelectionLine opened(SelectionLine line) {
        return line.selectingOpen().marked(false, line.direct(), false);
    }

    /** Direct lines that no draft holds go, for nothing was ever registered behind them (JI 2.1). */
    InvoiceSelection withoutUnregisteredLines() {
        return toBuilder()
                .lines(lines.stream()
                        .filter(line -> line.draft().isPresent() || !line.isWithoutRegistration())
                        .toList())
                .build();
    }

    private static void requireOneCurrency(
            Currency currency,
            List<SelectionLine> lines,
            List<BillTo> billTo,
            List<OnAccountItem> items,
            Money... amounts) {
        Stream<Money> all = Stream.of(
                        lines.stream().map(SelectionLine::invoicePrice),
                        lines.stream().map(line -> line.entry().price()),
                        billTo.stream().flatMap(to -> to.selectedAmount().stream()),
                        items.stream().map(OnAccountItem::amount),
                        Stream.of(amounts))
                .flatMap(amount -> amount);
        all.filter(amount -> !amount.currency().equals(currency)).findFirst().ifPresent(amount -> {
            throw new IllegalArgumentException(amount + " in an invoice selection in " + currency);
        });
    }

    InvoiceSelection mapLines(Predicate<SelectionLine> which, UnaryOperator<SelectionLine> change) {
        return toBuilder()
                .lines(lines.stream()
                        .map(line -> which.test(line) ? change.apply(line) : line)
                        .toList())
                .build();
    }
}
