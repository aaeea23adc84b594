package org.daybook.invoicing.selection;

import java.time.LocalDate;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;

/**
 * The desired billing price of a selection, typed or computed from cost and markup; where the site says so it is transferred at
 * once (JI 2.5).
 */
public final class DesiredPrice {

    private DesiredPrice() {}

    /** @param desired zero takes it away */
    public static Outcome<InvoiceSelection> typed(
            InvoiceSelection selection, Money desired, LocalDate today, CurrencyRounding rounding) {
        boolean unfit = !desired.currency().equals(selection.job().currency());
        return Guard.of(selection)
                .pricesMayBeSet()
                .refuseIf(unfit, RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(desired.isNegative(), RefusalCode.NEGATIVE_PRICE)
                .then(() -> selection.toBuilder().desiredPrice(desired).build())
                .then(changed -> transferred(changed, today, rounding));
    }

    /** Desired price = cost + markup, the cost of what is selected. */
    public static Outcome<InvoiceSelection> fromMarkup(
            InvoiceSelection selection, Money markup, LocalDate today, CurrencyRounding rounding) {
        Money cost = SelectionFigures.of(selection).cost();
        return markup.currency().equals(cost.currency())
                ? computed(selection, cost, cost.plus(markup), today, rounding)
                : Outcome.refused(
                        RefusalCode.CURRENCY_MISMATCH, "job " + selection.job().number());
    }

    /** Desired price = cost * (1 + percentage / 100), rounded half up. */
    public static Outcome<InvoiceSelection> fromMarkup(
            InvoiceSelection selection, Percent markup, LocalDate today, CurrencyRounding rounding) {
        Money cost = SelectionFigures.of(selection).cost();
        return computed(selection, cost, cost.plus(markup.of(cost, rounding)), today, rounding);
    }

    private static Outcome<InvoiceSelection> computed(
            InvoiceSelection selection, Money cost, Money desired, LocalDate today, CurrencyRounding rounding) {
        return cost.isZero()
                ? Outcome.refused(RefusalCode.NO_COST, "job " + selection.job().number())
                : typed(selection, desired, today, rounding);
    }

    private static Outcome<InvoiceSelection> transferred(
            InvoiceSelection changed, LocalDate today, CurrencyRounding rounding) {
        boolean atOnce = changed.parameters().is(SystemParameter.TRANSFER_DESIRED_BILLING_PRICE_WHEN_CHANGED);
        return atOnce && !changed.desiredPrice().isZero()
                ? TransferDesiredBillingPrice.on(changed, today, rounding)
                : Outcome.done(changed);
    }
}
