package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.TaxCode;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** The complete invoice of entries that a scheduled run finds on a closed job, without a person's hand on it. */
public final class CompleteBilling {

    private CompleteBilling() {}

    /**
     * @param customer whose tax code is the invoice's tax structure, and whose payment days make it due
     * @return empty where nothing has a price
     */
    public static Optional<Invoice> of(
            Job job,
            BillingType billing,
            List<JobEntry> entries,
            Optional<Customer> customer,
            LocalDate date,
            Map<String, TaxCode> taxCodes) {
        JobInvoices state = JobInvoices.open(job, billing, ChargeSettings.DEFAULT).toBuilder()
                .registered(entries.stream().map(Registered::charge).toList())
                .build();
        ChargeInvoice complete = new ChargeInvoice(
                "",
                job.number(),
                job.customer(),
                ChargePolicy.COMPLETE,
                job.currency(),
                date,
                "",
                date.plusDays(customer.map(Customer::paymentDays).orElse(0)),
                customer.flatMap(Customer::taxCode).stream().toList(),
                new InitialItems(state, date).itemized(),
                List.of(),
                Transfer.NONE);
        return ItemTaxes.on(complete, taxCodes).document(job);
    }
}
