package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/** Why an invoice is held where it stands, as far as it is known without trying (SS 6 holdReason). */
public final class Holds {

    private Holds() {}

    /**
     * DEPOSIT_NOT_BALANCED on a complete invoice; LEDGER_REJECTED; CHANGED_AFTER_EXPORT where the package takes no
     * replacement.
     */
    public static List<Finding> of(JobInvoices job, ChargeInvoice invoice) {
        List<Finding> holds = new ArrayList<>(deposits(job, invoice));
        String where = "invoice " + invoice.number();
        invoice.transfer()
                .rejection()
                .ifPresent(said -> holds.add(
                        Finding.of(RefusalCode.LEDGER_REJECTED, where, "The accounting package refused it: " + said)));
        if (invoice.changedSinceExport() && !job.settings().replacements()) {
            holds.add(Finding.of(
                    RefusalCode.CHANGED_AFTER_EXPORT,
                    where,
                    "It was changed after it was exported, and the package takes no replacement."));
        }
        return holds;
    }

    /** The invariant of R5: a billed job has no deposit left. */
    static List<Finding> deposits(JobInvoices job, ChargeInvoice invoice) {
        Money left = job.depositsOutstanding();
        return invoice.type() == ChargeInvoiceType.COMPLETE && !left.isZero()
                ? List.of(Finding.of(
                        RefusalCode.DEPOSIT_NOT_BALANCED,
                        "invoice " + invoice.number(),
                        left + " of the job's deposits are left."))
                : List.of();
    }
}
