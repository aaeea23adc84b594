package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;

/**
 * What approving a selection makes for one bill-to customer: an invoice or credit memo not yet printed (JI 1.2).
 *
 * @param number from 1; the drafts of one split approval share it
 * @param billTo number of the customer billed
 * @param reductions what invoices on account take off
 * @param approvedForInvoicing may be printed; waits for editing where the job says so
 * @param credits number of the invoice it credits
 * @param archive name of the document archive attached to it
 */
public record Draft(
        int number,
        Invoice.Kind kind,
        String billTo,
        List<DraftLine> lines,
        List<Reduction> reductions,
        boolean approvedForInvoicing,
        Optional<String> credits,
        Optional<String> archive) {

    public Draft {
        lines = List.copyOf(lines);
        reductions = List.copyOf(reductions);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a draft without lines");
        }
    }

    /** Billing price total: the lines before on-account reduction, discount and tax. */
    public Money total() {
        return Money.sum(
                lines.get(0).price().currency(),
                lines.stream().map(DraftLine::price).toList());
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

    public Draft withArchive(String name) {
        return new Draft(number, kind, billTo, lines, reductions, approvedForInvoicing, credits, Optional.of(name));
    }

    Draft forInvoicing() {
        return new Draft(number, kind, billTo, lines, reductions, true, credits, archive);
    }
}
