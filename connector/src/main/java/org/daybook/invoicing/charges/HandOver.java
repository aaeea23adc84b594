package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * Hands an invoice over to the accounting package that Daybook stands for: an approved one, or any saved one while accounting
 * integration is off, for then there is no approval (SS 1.2). From then on it is corrected by further invoices.
 */
final class HandOver {

    private HandOver() {}

    static Outcome<JobInvoices> on(JobInvoices job, String number, Setting setting) {
        return InvoiceEdit.found(job, number)
                .then(invoice -> ChargeGuard.of(job, invoice)
                        .refuse(notApproved(job, invoice))
                        .refuse(ApproveInvoice.unready(job, invoice, setting))
                        .refuse(notRounded(job, invoice, setting))
                        .then(() -> job.with(invoice.with(invoice.transfer()
                                .exportedAs(
                                        ContentHash.of(invoice), setting.today().toString(), setting.today())))));
    }

    private static List<Finding> notApproved(JobInvoices job, ChargeInvoice invoice) {
        List<Finding> reasons = new ArrayList<>();
        if (job.settings().integration() && !ApproveInvoice.isApproved(invoice)) {
            reasons.add(Finding.of(RefusalCode.NOT_APPROVED, "invoice " + invoice.number()));
            reasons.addAll(DistributionCheck.of(invoice, job.settings()));
        }
        return reasons;
    }

    /** A document's total is in whole external units (JI 1.2); what that changes is on no line of the distribution. */
    private static List<Finding> notRounded(JobInvoices job, ChargeInvoice invoice, Setting setting) {
        Optional<Money> rounded = Optional.ofNullable(
                        setting.companies().get(job.job().company()))
                .map(Company::baseCurrency)
                .filter(invoice.currency()::equals)
                .map(base -> setting.roundings().get(base.getCurrencyCode()))
                .map(rounding -> rounding.external(invoice.total()))
                .filter(total -> !total.equals(invoice.total()));
        return rounded
                .filter(total -> ChargeCatalogue.isDistributed(job, invoice))
                .map(total -> Finding.of(
                        RefusalCode.NOT_FULLY_DISTRIBUTED,
                        "invoice " + invoice.number(),
                        "Its total is " + invoice.total() + ", and documents in " + invoice.currency()
                                + " come to whole units: " + total + ". Add an item for the difference."))
                .stream()
                .toList();
    }
}
