package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** Saves the invoice that was generated; a complete one bills its job (SS 1.2). */
public final class SaveInvoice {

    private SaveInvoice() {}

    /**
     * A complete invoice that leaves deposits is saved with the warning DEPOSIT_NOT_BALANCED, and cannot be approved
     * (R5).
     *
     * @param number must not be used yet
     */
    public static Outcome<JobInvoices> on(JobInvoices job, String number, HeadingChange change, Setting setting) {
        if (job.draft().isEmpty()) {
            return ChargeGuard.of(job)
                    .refuseIf(true, RefusalCode.NO_DRAFT, () -> "No invoice is generated on the job.")
                    .then(() -> job);
        }
        ChargeInvoice draft =
                change.on(job.draft().get(), job.settings(), setting).numbered(number);
        Money deposits = job.depositsOutstanding().plus(draft.deposits());
        boolean completes = draft.type() == ChargeInvoiceType.COMPLETE;
        return ChargeGuard.of(job)
                .refuse(StatusGuard.of(job, draft.type()))
                .refuse(DateGuard.of(draft.date(), job, setting))
                .refuseIf(
                        draft.items().isEmpty() && !completes,
                        RefusalCode.NOTHING_SELECTED,
                        () -> "The invoice has no items.")
                .refuseIf(number.isBlank(), RefusalCode.ARGUMENT_MISSING, () -> "The invoice has no number.")
                .refuseIf(
                        job.invoice(number).isPresent(),
                        RefusalCode.CODE_TAKEN,
                        () -> "There is an invoice " + number + " already.")
                .refuse(HeadingChange.check(draft, job.settings()))
                .warnIf(
                        completes && !deposits.isZero(),
                        RefusalCode.DEPOSIT_NOT_BALANCED,
                        () -> deposits + " of the job's deposits are left.")
                .then(() -> saved(job, draft, completes));
    }

    private static JobInvoices saved(JobInvoices job, ChargeInvoice draft, boolean completes) {
        List<ChargeInvoice> all = new ArrayList<>(job.invoices());
        all.add(draft);
        return job.toBuilder()
                .invoices(all)
                .draft(Optional.empty())
                .status(completes ? JobStatus.BILLED : job.status())
                .build();
    }
}
