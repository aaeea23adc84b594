package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.Reasons;

/** Process Installments: charges every package that is due for the month, and shows how many they were (SS 2.3 R7). */
public final class ProcessInstallments {

    private ProcessInstallments() {}

    /** Refused where there is nothing but packages charged before, switched off or on hold; such a one beside others is a warning. */
    public static Outcome<BillingBook> on(BillingBook book, YearMonth month, LocalDate transactionDate) {
        Installments due = Installments.of(book, month, transactionDate);
        Reasons reasons = Reasons.none();
        if (due.charges().isEmpty()) {
            reasons.refuseAll(due.refused());
        } else {
            reasons.warn(due.refused());
        }
        RunResult result = new RunResult(List.of(), List.of(), due.charges().size(), List.of());
        return reasons.then(() -> due.in(book).toBuilder().lastRun(result).build());
    }
}
