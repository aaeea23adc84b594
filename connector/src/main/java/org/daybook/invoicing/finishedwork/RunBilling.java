package org.daybook.invoicing.finishedwork;

import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Billing run: makes one bill a customer of what stands in the invoice bank (SS 2.1 BillingRun). */
public final class RunBilling {

    private RunBilling() {}

    /** Installments asked for are processed first; one that was charged before is charged no second time. */
    public static Outcome<BillingBook> on(BillingBook book, BillingRun run, Setting setting) {
        return Reasons.none()
                .refuseIf(run.invoiceDate().isEmpty(), RefusalCode.INVOICE_DATE_REQUIRED, "billing run")
                .refuseIf(run.dueDate().isEmpty(), RefusalCode.DUE_DATE_REQUIRED, "billing run")
                .then(() -> {
                    Optional<Installments> installments = installments(book, run);
                    BillingBook ready = installments.map(due -> due.in(book)).orElse(book);
                    int processed =
                            installments.map(due -> due.charges().size()).orElse(0);
                    return new Billing(ready, run, setting).make(processed);
                });
    }

    private static Optional<Installments> installments(BillingBook book, BillingRun run) {
        return run.month()
                .map(month -> Installments.of(
                        book, month, run.transactionDate().or(run::invoiceDate).orElseThrow()));
    }
}
