package org.daybook.invoicing.selection;

import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobParameter;
import org.daybook.work.Proposal;

/**
 * Apply Invoice Proposals: selects of every entry what was proposed of it in all, less what is invoiced already, and never against
 * the sign of what is registered (JI 2.3). Nothing happens on a job without invoice proposals.
 */
public final class ApplyInvoiceProposals {

    private ApplyInvoiceProposals() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        return Guard.of(selection).pricesMayBeSet().then(() -> apply(selection));
    }

    private static InvoiceSelection apply(InvoiceSelection selection) {
        Scope scope = Scope.of(selection);
        return selection.mapLines(
                line -> scope.isInvoiceable(line)
                        && line.entry().proposal().isPresent()
                        && scope.jobOf(line).is(JobParameter.INVOICE_PROPOSALS),
                line -> applied(line, line.entry().proposal().orElseThrow()));
    }

    private static SelectionLine applied(SelectionLine line, Proposal proposal) {
        Quantity quantity = proposal.quantity().minus(line.qtyInvoiced());
        Money price = proposal.price().minus(line.priceInvoiced());
        return line.selecting(
                isAgainst(line.entry().quantity().isNegative(), quantity.value().signum()) ? Quantity.ZERO : quantity,
                isAgainst(line.entry().price().isNegative(), price.amount().signum())
                        ? Money.zero(price.currency())
                        : price);
    }

    /** One piece of a reduction is registered at a price below zero: quantity and price have each their own sign. */
    private static boolean isAgainst(boolean registeredBelowZero, int sign) {
        return registeredBelowZero ? sign > 0 : sign < 0;
    }
}
