package org.daybook.invoicing.charges;

import java.util.List;
import org.daybook.accounting.Customer;
import org.daybook.invoicing.action.Setting;

/** Which tax codes an invoice begins with: the job's, or what the site says for jobs that have none of their own (SS 1.1). */
final class TaxStructure {

    private TaxStructure() {}

    static List<String> of(JobInvoices job, String customer, Setting setting) {
        return job.taxStructure().isEmpty()
                ? job.settings().taxStructure().orElseGet(() -> own(customer, setting))
                : job.taxStructure();
    }

    /** What was the customer's own code is that of the next customer when somebody else is billed; the rest stays. */
    static List<String> moved(ChargeInvoice invoice, String customer, ChargeSettings settings, Setting setting) {
        boolean customers =
                settings.taxStructure().isEmpty() && invoice.taxStructure().equals(own(invoice.customer(), setting));
        return customers ? own(customer, setting) : invoice.taxStructure();
    }

    private static List<String> own(String customer, Setting setting) {
        return setting.customer(customer).flatMap(Customer::taxCode).stream().toList();
    }
}
