package org.daybook.invoicing.selection;

import java.time.LocalDate;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/**
 * Transfer Budget: brings the entries of each activity to what the current budget leaves to invoice of it; an activity without open
 * entries is invoiced directly (JI 2.6). What the text says of the fixed price there is read as the quote price by activity (JI 6.3).
 */
public final class TransferBudget {

    private TransferBudget() {}

    /** With shares to the minor unit. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today) {
        return on(selection, today, CurrencyRounding.toMinorUnit(selection.job().currency()));
    }

    /**
     * @param today the day on which direct lines are dated
     * @param rounding of the job's currency
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        InvoiceSelection before = BudgetTransfer.withoutEarlier(selection);
        BudgetTransfer transfer = BudgetTransfer.of(before, today, rounding);
        return Guard.of(selection)
                .pricesMayBeSet()
                .refuseIf(
                        selection.job().is(JobParameter.TRANSFER_WRITE_UP_DOWN_TO_FIXED_ALLOCATION_COMBINATION),
                        RefusalCode.FIXED_COMBINATION_IN_USE)
                .refuseIf(selection.basis().budget().isEmpty(), RefusalCode.NO_CURRENT_BUDGET)
                .then(transfer::write);
    }
}
