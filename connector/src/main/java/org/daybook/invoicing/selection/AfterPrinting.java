package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.work.JobParameter;

/** What the job remembers of the documents that were printed for it (JI 2.17, 2.18). */
final class AfterPrinting {

    private final InvoiceSelection before;
    private final Printing printing;
    private final List<PrintedInvoice> printed;
    private final List<OnAccountItem> newOnAccount = new ArrayList<>();
    private final List<Reduction> reductions = new ArrayList<>();
    private final List<PreInvoice> preInvoices;

    AfterPrinting(InvoiceSelection before, Printing printing) {
        this.before = before;
        this.printing = printing;
        this.printed = new ArrayList<>(before.printed());
        this.preInvoices = new ArrayList<>(before.preInvoices());
    }

    void note(Draft draft, Invoice document, String number) {
        if (draft.isPreInvoice()) {
            preInvoices.add(PreInvoice.pending(number, document.date(), draft.billTo(), draft.onAccountLines()));
            return;
        }
        printed.add(
                new PrintedInvoice(number, document, draft.reductions(), 0, PrintDecision.of(before, draft, printing)));
        printed.replaceAll(invoice ->
                draft.credits().equals(Optional.of(invoice.number())) ? invoice.creditedOnceMore() : invoice);
        reductions.addAll(draft.reductions());
        item(draft, document, number).ifPresent(newOnAccount::add);
        preInvoices.replaceAll(one -> afterwards(one, draft, number));
    }

    /** What the document puts on account, or takes back of it. */
    private static Optional<OnAccountItem> item(Draft draft, Invoice document, String number) {
        if (draft.onAccountLines().isEmpty()) {
            return Optional.empty();
        }
        List<InvoiceLine> lines = document.lines().stream()
                .filter(line -> line.kind() == LineKind.ON_ACCOUNT)
                .toList();
        Money none = Money.zero(document.currency());
        Money outside = draft.onAccountLines().stream()
                .filter(line -> !line.inFixedPrice())
                .map(OnAccountLine::amount)
                .reduce(none, Money::plus);
        return Optional.of(new OnAccountItem(
                number,
                document.date(),
                lines.stream().map(InvoiceLine::net).reduce(none, Money::plus),
                lines.stream().map(InvoiceLine::allTax).reduce(none, Money::plus),
                lines.stream().flatMap(line -> line.taxCode().stream()).findFirst(),
                none,
                none,
                Optional.empty(),
                outside,
                draft.credits()));
    }

    /** Cancelled by this invoice; or, once the credit memo is printed, waiting for payment for good. */
    private static PreInvoice afterwards(PreInvoice one, Draft draft, String number) {
        if (one.isPending() && draft.cancels().contains(one.number())) {
            return one.cancelled(Optional.of(number));
        }
        boolean restored = one.isPending()
                && one.becauseOf().isPresent()
                && one.becauseOf().equals(draft.credits());
        return restored ? one.in(PreInvoice.State.PENDING_PAYMENT, Optional.empty()) : one;
    }

    /** As it is, with the payment request paid and on account. */
    InvoiceSelection paid(String preInvoice, String number) {
        List<OnAccountItem> items = new ArrayList<>(before.onAccount());
        items.addAll(newOnAccount);
        return before.toBuilder()
                .printed(printed)
                .onAccount(items)
                .preInvoices(preInvoices.stream()
                        .map(one -> one.number().equals(preInvoice) ? one.paid(number) : one)
                        .toList())
                .build();
    }

    /** What was set by hand was for these documents alone. */
    private List<OnAccountItem> onAccount() {
        List<OnAccountItem> after = new ArrayList<>();
        OnAccountItems.reconciled(before.onAccount(), reductions)
                .forEach(item -> after.add(item.withReconciliationAmount(Optional.empty())));
        after.addAll(newOnAccount);
        return after;
    }

    /** Open again, without the drafts. */
    InvoiceSelection selection(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(before.drafts());
        kept.removeAll(drafts);
        DraftAmounts amounts = DraftAmounts.of(drafts);
        DraftAmounts left = DraftAmounts.of(kept);
        InvoiceSelection after = before.toBuilder()
                .drafts(kept)
                .crediting(Optional.empty())
                .onAccount(onAccount())
                .printed(printed)
                .preInvoices(preInvoices)
                .basis(before.basis().plan(plan(drafts)))
                .build()
                .mapLines(
                        amounts::hold,
                        line -> left.hold(line) ? amounts.invoicePart(line, left) : amounts.invoice(line))
                .reopened();
        return drafts.stream().anyMatch(draft -> draft.approval().endInvoice()) ? ended(after) : after;
    }

    /** Lines of the invoicing plan that a draft invoiced are invoiced. */
    private List<PlanLine> plan(List<Draft> drafts) {
        Set<Integer> invoiced = drafts.stream()
                .flatMap(draft -> draft.onAccountLines().stream())
                .flatMap(line -> line.planLine().stream())
                .collect(Collectors.toSet());
        return before.basis().plan().stream()
                .map(line -> invoiced.contains(line.number()) ? line.in(PlanLine.State.INVOICED) : line)
                .toList();
    }

    /** The job is end invoiced; where its parameters say so it closes when nothing of it is open (JI 2.17 step 7). */
    private static InvoiceSelection ended(InvoiceSelection after) {
        InvoiceSelection ended = after.toBuilder()
                .neighbours(after.neighbours().afterEndInvoice())
                .build();
        boolean closes = after.job().is(JobParameter.CLOSE_AT_END_INVOICING) && !OpenWork.isOn(after);
        return closes
                ? ended.toBuilder()
                        .job(after.job().toBuilder().open(false).build())
                        .build()
                : ended;
    }
}
