package org.daybook.invoicing.selection;

import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** Set On-Account Reduction: by how much the next document is reduced, the oldest invoice on account first (JI 2.12 step 4). */
public final class SetOnAccountReduction {

    private SetOnAccountReduction() {}

    /** Refused: LOCKED_FOR_CLOSING where everything is reconciled when the job closes, CURRENCY_MISMATCH. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Money amount) {
        return Withdrawal.guard(selection)
                .refuseIf(isLocked(selection), RefusalCode.LOCKED_FOR_CLOSING)
                .refuseIf(!amount.currency().equals(selection.job().currency()), RefusalCode.CURRENCY_MISMATCH)
                .then(() -> Withdrawal.of(selection).toBuilder()
                        .onAccountReduction(amount)
                        .build());
    }

    /** The job reconciles its invoices on account when it is closed (JI 2.23). */
    static boolean isLocked(InvoiceSelection selection) {
        return selection.job().isFixedPrice()
                && selection.job().is(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY)
                && selection.job().is(JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING);
    }
}
