package org.daybook.invoicing.selection;

import org.daybook.work.JobParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;

/** What approving a selection works on: its selected lines, their total, and who is billed how much of it (JI 2.12). */
final class Drafting {

    private final InvoiceSelection selection;
    private final List<DraftLine> lines;
    private final Money total;
    private final List<BillTo> billTo;

    private Drafting(InvoiceSelection selection, List<DraftLine> lines, List<BillTo> billTo) {
        this.selection = selection;
        this.lines = lines;
        this.total = Money.sum(
                selection.job().currency(), lines.stream().map(DraftLine::price).toList());
        this.billTo = billTo;
    }

    static Drafting of(InvoiceSelection selection) {
        Scope scope = Scope.of(selection);
        List<DraftLine> lines = selection.lines().stream()
                .filter(scope::isApprovable)
                .map(DraftLine::of)
                .toList();
        return new Drafting(selection, lines, billTo(selection));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Money total() {
        return total;
    }

    /** The selected amounts sum to the total, and none of them goes against it. */
    boolean isBalanced() {
        boolean against = amounts().stream()
                .anyMatch(amount -> amount.amount().signum() * total.amount().signum() < 0);
        return !against && Money.sum(total.currency(), amounts()).equals(total);
    }

    String imbalance() {
        return "The selected amounts of the bill-to customers are " + amounts() + ", the selection's total is " + total
                + ".";
    }

    /** The selection closed, with its drafts made and its entries bound to them. */
    InvoiceSelection make(Invoice.Kind kind, List<Reduction> reductions) {
        int number = selection.lastDraft() + 1;
        boolean editing = selection.job().is(JobParameter.INVOICE_EDITING_REQUIRED);
        List<Draft> drafts = new ArrayList<>(selection.drafts());
        drafts.addAll(drafts(number, kind, reductions, !editing));
        return selection.toBuilder()
                .state(InvoiceSelection.State.CLOSED)
                .approval(editing ? InvoiceSelection.Approval.FOR_EDITING : InvoiceSelection.Approval.FOR_INVOICING)
                .drafts(drafts)
                .lastDraft(number)
                .build()
                .mapLines(Scope.of(selection)::isApprovable, line -> line.onDraft(Optional.of(number)));
    }

    /** One a bill-to customer with an amount; one for each of them when the total is zero (JI 2.12 step 2). */
    private List<Draft> drafts(int number, Invoice.Kind kind, List<Reduction> reductions, boolean approved) {
        List<BillTo> billed = billTo.stream()
                .filter(to -> total.isZero() || !amount(to).isZero())
                .toList();
        List<Money> amounts = billed.stream().map(this::amount).toList();
        List<List<DraftLine>> shares = SplitBilling.of(lines, total, amounts);
        List<List<Reduction>> reduced = SplitBilling.ofReductions(reductions, amounts);
        Optional<String> credits =
                selection.crediting().map(crediting -> crediting.invoice().number());
        List<Draft> drafts = new ArrayList<>();
        for (int k = 0; k < billed.size(); k++) {
            drafts.add(new Draft(
                    number,
                    kind,
                    billed.get(k).customer(),
                    shares.get(k),
                    reduced.get(k),
                    approved,
                    credits,
                    Optional.empty()));
        }
        return drafts;
    }

    private List<Money> amounts() {
        return billTo.stream().map(this::amount).toList();
    }

    private Money amount(BillTo to) {
        return to.selectedAmount().orElse(total);
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
