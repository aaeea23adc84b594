package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.work.JobParameter;

/** What approving a selection works on: its work, what goes on account, and who is billed how much of it (JI 2.12, 2.14). */
final class Drafting {

    private final InvoiceSelection selection;
    private final List<DraftLine> work;
    private final List<OnAccountLine> onAccount;
    private final List<OnAccountLine> shared;
    private final List<BillTo> billTo;

    private Drafting(InvoiceSelection selection, List<DraftLine> work, List<OnAccountLine> onAccount) {
        this.selection = selection;
        this.work = work;
        this.onAccount = onAccount;
        this.shared = onAccount.stream().filter(line -> line.billTo().isEmpty()).toList();
        this.billTo = billTo(selection);
    }

    static Drafting of(InvoiceSelection selection) {
        boolean crediting = selection.crediting().isPresent();
        InvoiceType type = selection.invoiceType();
        boolean work = crediting
                || type == InvoiceType.TIME_AND_MATERIAL
                || type == InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT;
        Scope scope = Scope.of(selection);
        List<DraftLine> lines = selection.lines().stream()
                .filter(line -> work && scope.isApprovable(line))
                .map(DraftLine::of)
                .toList();
        return new Drafting(selection, lines, onAccount(selection));
    }

    private static List<OnAccountLine> onAccount(InvoiceSelection selection) {
        List<OnAccountLine> typed = selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL
                ? List.<OnAccountLine>of()
                : selection.onAccountLines();
        return selection.crediting().map(Crediting::onAccountLines).orElse(typed);
    }

    boolean isEmpty() {
        return work.isEmpty() && onAccount.isEmpty();
    }

    Money total() {
        return workTotal().plus(sum(onAccount.stream().map(OnAccountLine::amount)));
    }

    /** What invoices on account may take off. */
    Money workTotal() {
        return sum(work.stream().map(DraftLine::price));
    }

    /** What the bill-to customers share: all but the on-account lines that go to one of them alone. */
    private Money sharedTotal() {
        return workTotal().plus(sum(shared.stream().map(OnAccountLine::amount)));
    }

    private boolean sharesSomething() {
        return !work.isEmpty() || !shared.isEmpty();
    }

    /** The selected amounts sum to the total, and none of them goes against it. */
    boolean isBalanced() {
        Money total = sharedTotal();
        boolean against = amounts().stream()
                .anyMatch(amount -> amount.amount().signum() * total.amount().signum() < 0);
        return !sharesSomething() || !against && sum(amounts().stream()).equals(total);
    }

    String imbalance() {
        return "The selected amounts of the bill-to customers are " + amounts() + ", the selection's total is "
                + sharedTotal() + ".";
    }

    /** Customers who are to be billed something, and are blocked. */
    List<BillTo> blocked() {
        return billTo.stream()
                .filter(BillTo::blocked)
                .filter(to -> shares(to) || onAccount.stream().anyMatch(line -> isOf(line, to)))
                .toList();
    }

    /** Customers of on-account lines who do not stand on the job. */
    List<String> strangers() {
        return onAccount.stream()
                .flatMap(line -> line.billTo().stream())
                .filter(customer ->
                        billTo.stream().noneMatch(to -> to.customer().equals(customer)))
                .distinct()
                .toList();
    }

    /** The selection closed, with its drafts made and its entries bound to them. */
    InvoiceSelection make(Invoice.Kind kind, List<Reduction> reductions) {
        int number = selection.lastDraft() + 1;
        boolean editing = selection.job().is(JobParameter.INVOICE_EDITING_REQUIRED);
        boolean hierarchy = selection.job().is(JobParameter.APPROVAL_OF_DRAFT_INVOICES);
        Draft.Status ready = hierarchy ? Draft.Status.NOT_SUBMITTED : Draft.Status.APPROVED;
        List<Draft> made = drafts(number, kind, reductions, editing ? Draft.Status.NOT_APPROVED : ready);
        List<OnAccountLine> left = new ArrayList<>(selection.onAccountLines());
        left.removeAll(onAccount);
        Scope scope = Scope.of(selection);
        SelectionBuilder closed = selection.toBuilder()
                .state(InvoiceSelection.State.CLOSED)
                .approval(
                        editing || hierarchy
                                ? InvoiceSelection.Approval.FOR_EDITING
                                : InvoiceSelection.Approval.FOR_INVOICING)
                .drafts(Draft.concat(selection.drafts(), PreInvoicesPicked.on(made, selection.preInvoices())))
                .onAccountLines(left)
                .lastDraft(number);
        return work.isEmpty()
                ? closed.build()
                : closed.build().mapLines(scope::isApprovable, line -> line.onDraft(Optional.of(number)));
    }

    /** One a bill-to customer with an amount; one for each of them when the total is zero (JI 2.12 step 2). */
    private List<Draft> drafts(int number, Invoice.Kind kind, List<Reduction> reductions, Draft.Status status) {
        List<BillTo> sharing = billTo.stream().filter(this::shares).toList();
        List<Money> amounts = sharing.stream().map(this::amount).toList();
        SplitBilling split = SplitBilling.of(work, shared, amounts, sharedTotal());
        List<List<Reduction>> reduced = SplitBilling.ofReductions(reductions, amounts);
        List<Draft> drafts = new ArrayList<>();
        for (BillTo to : billTo) {
            List<OnAccountLine> own =
                    onAccount.stream().filter(line -> isOf(line, to)).toList();
            int k = sharing.indexOf(to);
            if (k >= 0) {
                List<OnAccountLine> lines =
                        Stream.concat(split.onAccount(k).stream(), own.stream()).toList();
                drafts.add(draft(number, kind, to, split.work(k), lines, reduced.get(k), status));
            } else if (!own.isEmpty()) {
                drafts.add(draft(number, kind, to, List.of(), own, List.of(), status));
            }
        }
        return drafts;
    }

    private Draft draft(
            int number,
            Invoice.Kind kind,
            BillTo to,
            List<DraftLine> lines,
            List<OnAccountLine> onAccountLines,
            List<Reduction> reductions,
            Draft.Status status) {
        return Draft.of(
                number,
                kind,
                type(),
                to,
                lines,
                onAccountLines,
                reductions,
                status,
                selection.crediting().map(crediting -> crediting.invoice().number()),
                new Draft.Approved(
                        selection.invoiceType(),
                        selection.crediting().isPresent() ? List.of() : onAccount,
                        selection.onAccountReduction(),
                        selection.endInvoice()));
    }

    /** A combined approval without work, or without anything on account, is the one kind that it has. */
    private InvoiceType type() {
        if (selection.crediting().isPresent()) {
            return onAccount.isEmpty() ? InvoiceType.TIME_AND_MATERIAL : InvoiceType.ON_ACCOUNT;
        }
        return selection.invoiceType();
    }

    private boolean shares(BillTo to) {
        return sharesSomething() && (sharedTotal().isZero() || !amount(to).isZero());
    }

    private boolean isOf(OnAccountLine line, BillTo to) {
        return line.billTo().filter(to.customer()::equals).isPresent() && isFirstOf(to);
    }

    /** Where a customer stands under several appropriations, what is billed to it alone goes under the first. */
    private boolean isFirstOf(BillTo to) {
        return billTo.stream()
                .filter(one -> one.customer().equals(to.customer()))
                .findFirst()
                .filter(to::equals)
                .isPresent();
    }

    private List<Money> amounts() {
        return billTo.stream().map(this::amount).toList();
    }

    private Money amount(BillTo to) {
        return to.selectedAmount().orElse(sharedTotal());
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(selection.job().currency(), amounts.toList());
    }

    /** A credit memo goes to whom the credited invoice went to. */
    private static List<BillTo> billTo(InvoiceSelection selection) {
        return selection
                .crediting()
                .map(crediting ->
                        List.of(BillTo.whole(crediting.invoice().invoice().customer())))
                .orElse(selection.billTo());
    }
}
