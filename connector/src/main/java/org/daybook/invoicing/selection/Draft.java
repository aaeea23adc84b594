package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;

/**
 * What approving a selection makes for one bill-to customer: an invoice, credit memo or payment request not yet printed (JI 1.2).
 *
 * @param number from 1; the drafts of one split approval share it
 * @param type what of the selection it bills
 * @param billTo number of the customer billed
 * @param appropriation the customer's appropriation that it is charged to; with the customer the key of a split (JI 1.2)
 * @param lines the work it bills
 * @param onAccountLines what it invoices on account
 * @param reductions what invoices on account take off
 * @param status how far it has come to being printed
 * @param credits number of the invoice it credits
 * @param archive name of the document archive attached to it
 * @param edits what somebody changed of its printed lines, by line number (JI 2.12 Editing)
 * @param cancels pre-invoices that printing it cancels (JI 2.12 step 6)
 * @param blanket name of the blanket invoice it is a part of (JI 2.23)
 * @param approval what the approval was made of, so that removing the draft gives it back
 */
public record Draft(
        int number,
        Invoice.Kind kind,
        InvoiceType type,
        String billTo,
        Optional<String> appropriation,
        List<DraftLine> lines,
        List<OnAccountLine> onAccountLines,
        List<Reduction> reductions,
        Status status,
        Optional<String> credits,
        Optional<String> archive,
        SortedMap<Integer, LineEdit> edits,
        List<String> cancels,
        Optional<String> blanket,
        Approved approval) {

    /** The way of a draft to the printer (JI 1.3). */
    public enum Status {
        /** It has to be closed in invoice editing first. */
        NOT_APPROVED,
        /** It has to be submitted to the approval hierarchy. */
        NOT_SUBMITTED,
        AWAITING_APPROVAL,
        /** Approved for invoicing. */
        APPROVED
    }

    /**
     * What an approval was made of beside the lines.
     *
     * @param onAccountLines all of them, whichever draft each stands on
     * @param reduction the on-account reduction that was wished for
     */
    public record Approved(InvoiceType type, List<OnAccountLine> onAccountLines, Money reduction, boolean endInvoice) {
        public Approved {
            onAccountLines = List.copyOf(onAccountLines);
        }
    }

    public Draft {
        lines = List.copyOf(lines);
        onAccountLines = List.copyOf(onAccountLines);
        reductions = List.copyOf(reductions);
        edits = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(edits));
        cancels = List.copyOf(cancels);
        if (lines.isEmpty() && onAccountLines.isEmpty()) {
            throw new IllegalArgumentException("a draft without lines");
        }
    }

    /** As approval makes it: nothing edited, cancelled or archived yet. */
    static Draft of(
            int number,
            Invoice.Kind kind,
            InvoiceType type,
            BillTo to,
            List<DraftLine> lines,
            List<OnAccountLine> onAccountLines,
            List<Reduction> reductions,
            Status status,
            Optional<String> credits,
            Approved approval) {
        return new Draft(
                number,
                kind,
                type,
                to.customer(),
                to.appropriation(),
                lines,
                onAccountLines,
                reductions,
                status,
                credits,
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                approval);
    }

    /** Billing price total: the lines before on-account reduction, discount and tax. */
    public Money total() {
        List<Money> amounts = Stream.concat(
                        lines.stream().map(DraftLine::price),
                        onAccountLines.stream().map(OnAccountLine::amount))
                .toList();
        return Money.sum(amounts.get(0).currency(), amounts);
    }

    public Money onAccountReduction() {
        Money total = total();
        return Money.sum(
                total.currency(), reductions.stream().map(Reduction::amount).toList());
    }

    /** What is left to bill after invoices on account are taken off, before discount and tax. */
    public Money net() {
        return total().minus(onAccountReduction());
    }

    /** May be printed. */
    public boolean approvedForInvoicing() {
        return status == Status.APPROVED;
    }

    public boolean isPreInvoice() {
        return type == InvoiceType.PRE_INVOICE;
    }

    public Draft withArchive(String name) {
        return changed(status, Optional.of(name), edits, cancels, blanket);
    }

    Draft withoutArchive() {
        return changed(status, Optional.empty(), edits, cancels, blanket);
    }

    Draft in(Status next) {
        return changed(next, archive, edits, cancels, blanket);
    }

    /** With one more change of a printed line; what an earlier change of the line said and this one does not, stays. */
    Draft edited(int line, LineEdit edit) {
        SortedMap<Integer, LineEdit> more = new TreeMap<>(edits);
        more.merge(line, edit, LineEdit::then);
        return changed(status, archive, more, cancels, blanket);
    }

    Draft cancelling(List<String> preInvoices) {
        return changed(status, archive, edits, preInvoices, blanket);
    }

    Draft partOf(String blanketInvoice) {
        return changed(status, archive, edits, cancels, Optional.of(blanketInvoice));
    }

    /** What may change after approval; all else is as it was approved. */
    private Draft changed(
            Status nextStatus,
            Optional<String> nextArchive,
            SortedMap<Integer, LineEdit> nextEdits,
            List<String> nextCancels,
            Optional<String> nextBlanket) {
        return new Draft(
                number,
                kind,
                type,
                billTo,
                appropriation,
                lines,
                onAccountLines,
                reductions,
                nextStatus,
                credits,
                nextArchive,
                nextEdits,
                nextCancels,
                nextBlanket,
                approval);
    }

    static List<Draft> concat(List<Draft> first, List<Draft> second) {
        List<Draft> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
