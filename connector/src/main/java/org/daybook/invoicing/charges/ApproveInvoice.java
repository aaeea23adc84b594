package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** Approves an invoice whose distribution is a valid transaction; only then may it be exported (SS 1.3 R7). */
public final class ApproveInvoice {

    private ApproveInvoice() {}

    /** An exported invoice that was changed is approved again with its new distribution, and stays exported. */
    public static Outcome<JobInvoices> on(JobInvoices job, String number, Setting setting) {
        return InvoiceEdit.found(job, number)
                .then(invoice -> ChargeGuard.of(job, invoice)
                        .refuseIf(!job.settings().integration(), RefusalCode.INTEGRATION_OFF)
                        .refuseIf(isApproved(invoice), RefusalCode.ALREADY_APPROVED)
                        .refuse(DistributionCheck.of(invoice, job.settings()))
                        .refuse(unmapped(job, invoice, setting))
                        .refuse(unready(job, invoice, setting))
                        .then(() -> job.with(invoice.with(invoice.transfer().approvedAs(ContentHash.of(invoice))))));
    }

    static boolean isApproved(ChargeInvoice invoice) {
        return invoice.transfer().approved().equals(Optional.of(ContentHash.of(invoice)));
    }

    /** Where nothing is distributed, what the policy could not have placed is the reason behind it. */
    private static List<Finding> unmapped(JobInvoices job, ChargeInvoice invoice, Setting setting) {
        boolean byPolicy =
                invoice.distribution().isEmpty() && job.settings().policies().size() == 1;
        return byPolicy
                ? PolicyDistribution.of(invoice, job.settings().policies().get(0), job.settings(), setting.taxCodes())
                        .reasons()
                : List.of();
    }

    /** Customer, terms and taxes must be known to the package (SS 6 guards), deposits balanced, and the period open. */
    static List<Finding> unready(JobInvoices job, ChargeInvoice invoice, Setting setting) {
        List<Finding> reasons = new ArrayList<>(HeadingChange.check(invoice, job.settings()));
        String where = "invoice " + invoice.number();
        if (setting.customer(invoice.customer()).isEmpty()) {
            reasons.add(Finding.of(RefusalCode.UNKNOWN_CUSTOMER, where));
        }
        invoice.taxStructure().stream()
                .filter(code -> !setting.taxCodes().containsKey(code))
                .forEach(code -> reasons.add(
                        Finding.of(RefusalCode.UNKNOWN_TAX_CODE, where, "Tax code " + code + " is not defined.")));
        reasons.addAll(Holds.deposits(job, invoice));
        reasons.addAll(DateGuard.period(invoice.date(), job, setting));
        return reasons;
    }
}
