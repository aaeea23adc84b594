package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobParameter;

/**
 * Calculate Invoice Surcharge: puts the percentages of the job's surcharge rule on what is to be invoiced. Surcharges of an earlier
 * calculation are replaced, and never are a base themselves (JI 2.9).
 */
public final class CalculateInvoiceSurcharge {

    private CalculateInvoiceSurcharge() {}

    /** With surcharges to the minor unit. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        return on(selection, today, CurrencyRounding.toMinorUnit(selection.job().currency()));
    }

    /**
     * @param today the day on which surcharge lines are dated
     * @param rounding of the job's currency
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        Optional<SurchargeRule> rule = selection.basis().surchargeRule();
        return Guard.of(selection)
                .pricesMayBeSet()
                .refuseIf(!selection.job().is(JobParameter.SURCHARGE_AT_INVOICING), RefusalCode.SURCHARGE_NOT_ENABLED)
                .refuseIf(rule.isEmpty(), RefusalCode.NO_SURCHARGE_RULE)
                .then(() -> calculate(selection, rule.orElseThrow(), today, rounding));
    }

    /** Surcharges follow what they were put on: where there are some, they are calculated anew (JI 2.10). */
    static InvoiceSelection again(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        boolean any = selection.lines().stream().anyMatch(CalculateInvoiceSurcharge::isEarlier);
        return selection
                .basis()
                .surchargeRule()
                .filter(rule -> any)
                .map(rule -> calculate(selection, rule, today, rounding))
                .orElse(selection);
    }

    private static InvoiceSelection calculate(
            InvoiceSelection selection, SurchargeRule rule, LocalDate today, CurrencyRounding rounding) {
        InvoiceSelection before = withoutEarlier(selection);
        Surcharges surcharges = new Surcharges(before, today, rounding);
        rule.lines().forEach(surcharges::put);
        return before.toBuilder()
                .lines(surcharges.among(before.lines(), rule.name()))
                .build();
    }

    /** What an earlier calculation made is gone; what a credit memo opened again is not billed for the time being. */
    private static InvoiceSelection withoutEarlier(InvoiceSelection selection) {
        return selection.toBuilder()
                .lines(selection.lines().stream()
                        .filter(line -> !isEarlier(line))
                        .map(line -> Surcharges.isReopened(line) ? line.unselected() : line)
                        .toList())
                .build();
    }

    private static boolean isEarlier(SelectionLine line) {
        return DirectLine.isUnbilled(line, EntryOrigin.SURCHARGE);
    }
}
