package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.work.Job;

/**
 * A job with its order items, charges and invoices, as Job Manager shows it (SS 1.1).
 *
 * @param closedOn set when the job is closed
 * @param taxStructure tax codes of its invoices, unless an invoice says otherwise
 * @param priceStructure name of the price list by which its charges are priced
 * @param terms name of its payment terms; blank: the customer's own
 * @param draft the invoice that is generated and not saved; one at a time
 * @param recipients who gets its invoices
 */
public record JobInvoices(
        Job job,
        BillingType billing,
        JobStatus status,
        Optional<LocalDate> closedOn,
        List<String> taxStructure,
        String priceStructure,
        String terms,
        List<Registered> registered,
        Optional<ChargeInvoice> draft,
        List<ChargeInvoice> invoices,
        List<Recipient> recipients,
        ChargeSettings settings,
        boolean deleted) {

    public JobInvoices {
        taxStructure = List.copyOf(taxStructure);
        registered = List.copyOf(registered);
        invoices = List.copyOf(invoices);
        recipients = List.copyOf(recipients);
    }

    /** A job just created, with nothing on it. */
    public static JobInvoices open(Job job, BillingType billing, ChargeSettings settings) {
        return new JobInvoices(
                job,
                billing,
                JobStatus.OPEN,
                Optional.empty(),
                List.of(),
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                settings,
                false);
    }

    public Currency currency() {
        return job.currency();
    }

    /** What the job should come to, at the prices of this moment (SS 1.3 R1). */
    public Money suggestedPrice() {
        return Matching.of(this).suggestedPrice();
    }

    /** What is left of it, before tax; deposits do not count (SS 1.3 R3). */
    public Money remainingToInvoice() {
        return Matching.of(this).remainingToInvoice();
    }

    public Money depositsOutstanding() {
        return Matching.of(this).depositsOutstanding();
    }

    public Optional<ChargeInvoice> invoice(String number) {
        return invoices.stream()
                .filter(invoice -> invoice.number().equals(number))
                .findFirst();
    }

    boolean is(JobStatus asked) {
        return status == asked;
    }

    public JobInvoices with(ChargeSettings changed) {
        return toBuilder().settings(changed).build();
    }

    /** The saved invoice of that number in its place. */
    JobInvoices with(ChargeInvoice changed) {
        List<ChargeInvoice> all = new ArrayList<>(invoices);
        all.replaceAll(invoice -> invoice.number().equals(changed.number()) ? changed : invoice);
        return toBuilder().invoices(all).build();
    }

    JobInvoices withDraft(ChargeInvoice changed) {
        return toBuilder().draft(Optional.of(changed)).build();
    }

    Builder toBuilder() {
        return new Builder(this);
    }

    /** The same job with some of it changed. */
    static final class Builder {
        private Job job;
        private BillingType billing;
        private JobStatus status;
        private Optional<LocalDate> closedOn;
        private List<String> taxStructure;
        private String priceStructure;
        private String terms;
        private List<Registered> registered;
        private Optional<ChargeInvoice> draft;
        private List<ChargeInvoice> invoices;
        private List<Recipient> recipients;
        private ChargeSettings settings;
        private boolean deleted;

        private Builder(JobInvoices from) {
            job = from.job;
            billing = from.billing;
            status = from.status;
            closedOn = from.closedOn;
            taxStructure = from.taxStructure;
            priceStructure = from.priceStructure;
            terms = from.terms;
            registered = from.registered;
            draft = from.draft;
            invoices = from.invoices;
            recipients = from.recipients;
            settings = from.settings;
            deleted = from.deleted;
        }

        Builder job(Job value) {
            job = value;
            return this;
        }

        Builder billing(BillingType value) {
            billing = value;
            return this;
        }

        Builder status(JobStatus value) {
            status = value;
            return this;
        }

        Builder closedOn(Optional<LocalDate> value) {
            closedOn = value;
            return this;
        }

        Builder taxStructure(List<String> value) {
            taxStructure = value;
            return this;
        }

        Builder priceStructure(String value) {
            priceStructure = value;
            return this;
        }

        Builder terms(String value) {
            terms = value;
            return this;
        }

        Builder registered(List<Registered> value) {
            registered = value;
            return this;
        }

        Builder draft(Optional<ChargeInvoice> value) {
            draft = value;
            return this;
        }

        Builder invoices(List<ChargeInvoice> value) {
            invoices = value;
            return this;
        }

        Builder recipients(List<Recipient> value) {
            recipients = value;
            return this;
        }

        Builder settings(ChargeSettings value) {
            settings = value;
            return this;
        }

        Builder deleted() {
            deleted = true;
            return this;
        }

        JobInvoices build() {
            return new JobInvoices(
                    job,
                    billing,
                    status,
                    closedOn,
                    taxStructure,
                    priceStructure,
                    terms,
                    registered,
                    draft,
                    invoices,
                    recipients,
                    settings,
                    deleted);
        }
    }
}
