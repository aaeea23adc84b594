package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** Approves many selections without anybody looking; so entries inside a price that is invoiced on account only stop it (JI 2.12). */
public final class ApproveInBatch {

    private ApproveInBatch() {}

    /** Refused like Approve, and with INSIDE_FIXED_PRICE. */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection) {
        boolean inside = selection.job().is(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY)
                && selection.invoiceType() != InvoiceType.ON_ACCOUNT
                && selection.selected().stream().anyMatch(FixedPriceWork.within(selection));
        Outcome<InvoiceSelection> approved = Approve.on(selection);
        return inside ? refused(selection, approved.reasons()) : approved;
    }

    private static Outcome<InvoiceSelection> refused(InvoiceSelection selection, List<Finding> others) {
        List<Finding> reasons = new ArrayList<>();
        reasons.add(Finding.of(
                RefusalCode.INSIDE_FIXED_PRICE, "job " + selection.job().number()));
        reasons.addAll(others);
        return new Outcome.Refused<>(reasons);
    }
}
