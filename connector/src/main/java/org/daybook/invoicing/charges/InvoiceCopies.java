package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * Which copies of many invoices are made at once: printed for the customer, or for everybody on the jobs'
 * distribution lists (J10).
 */
public final class InvoiceCopies {

    private InvoiceCopies() {}

    /** One copy of one invoice for one recipient. */
    public record Copy(String invoice, Recipient recipient) {}

    /** One printed copy for the customer of every invoice meant; refused where none is. */
    public static Outcome<List<Copy>> print(Collection<JobInvoices> jobs, Predicate<ChargeInvoice> which) {
        List<Copy> copies = jobs.stream()
                .flatMap(job -> job.invoices().stream())
                .filter(which)
                .map(invoice -> new Copy(invoice.number(), new Recipient(invoice.customer(), Recipient.Way.PRINT, "")))
                .toList();
        return orNothing(copies);
    }

    /** A copy for each recipient of each invoice's job; NO_RECIPIENT for an invoice that would reach nobody. */
    public static Outcome<List<Copy>> send(Collection<JobInvoices> jobs, Predicate<ChargeInvoice> which) {
        List<Copy> copies = new ArrayList<>();
        List<Finding> reasons = new ArrayList<>();
        for (JobInvoices job : jobs) {
            for (ChargeInvoice invoice : job.invoices().stream().filter(which).toList()) {
                reasons.addAll(unreachable(job, invoice));
                job.recipients().forEach(recipient -> copies.add(new Copy(invoice.number(), recipient)));
            }
        }
        return reasons.isEmpty() ? orNothing(copies) : new Outcome.Refused<>(reasons);
    }

    private static List<Finding> unreachable(JobInvoices job, ChargeInvoice invoice) {
        boolean noAddress = job.recipients().stream()
                .anyMatch(one ->
                        one.way() == Recipient.Way.E_MAIL && one.address().isBlank());
        return job.recipients().isEmpty() || noAddress
                ? List.of(Finding.of(
                        RefusalCode.NO_RECIPIENT,
                        "invoice " + invoice.number(),
                        noAddress
                                ? "A recipient by e-mail has no address."
                                : "Nobody is on the distribution list of job " + invoice.job() + "."))
                : List.of();
    }

    private static Outcome<List<Copy>> orNothing(List<Copy> copies) {
        return copies.isEmpty()
                ? Outcome.refused(Finding.of(RefusalCode.NOTHING_SELECTED, "copies", "No invoice is meant."))
                : Outcome.done(copies);
    }
}
