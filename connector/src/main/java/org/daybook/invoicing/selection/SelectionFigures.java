package org.daybook.invoicing.selection;

import java.math.RoundingMode;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;

/**
 * The figures on the head of a selection (JI 1.2, 2.5).
 *
 * @param time what is selected of time entries
 * @param amount what is selected of amount entries
 * @param total what the next draft bills, before on-account reduction
 * @param cost registered cost of what is selected
 * @param desired the desired billing price; zero: none
 * @param markup desired price, or else the total, less cost
 * @param markupPercent markup of the cost, to two decimals half up; none without cost
 * @param onAccount amount for invoicing on account; below zero where an invoice on account is credited
 */
public record SelectionFigures(
        Money time,
        Money amount,
        Money total,
        Money cost,
        Money desired,
        Money markup,
        Optional<Percent> markupPercent,
        Money onAccount) {

    public static SelectionFigures of(InvoiceSelection selection) {
        Money zero = Money.zero(selection.job().currency());
        Money time = zero;
        Money amount = zero;
        Money cost = zero;
        for (SelectionLine line : selection.selected()) {
            boolean isAmount = line.entry().kind().isAmount();
            time = isAmount ? time : time.plus(line.invoicePrice());
            amount = isAmount ? amount.plus(line.invoicePrice()) : amount;
            cost = cost.plus(line.invoiceCost());
        }
        Money desired = selection.desiredPrice();
        Money markup = (desired.isZero() ? time.plus(amount) : desired).minus(cost);
        return new SelectionFigures(
                time,
                amount,
                time.plus(amount),
                cost,
                desired,
                markup,
                percent(markup, cost),
                PlanLines.sum(selection, selection.forOnAccount()));
    }

    private static Optional<Percent> percent(Money part, Money whole) {
        return whole.isZero()
                ? Optional.empty()
                : Optional.of(
                        new Percent(part.amount().movePointRight(2).divide(whole.amount(), 2, RoundingMode.HALF_UP)));
    }
}
