package org.daybook.invoicing.charges;

import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/**
 * How an invoice is changed: the draft where no number is given, otherwise a saved one that is not posted. A change
 * withdraws an
 * approval; an exported invoice stays exported, and is found as changed (SS 1.2).
 */
final class InvoiceEdit {

    private InvoiceEdit() {}

    static Outcome<JobInvoices> of(
            JobInvoices job, Optional<String> number, Function<ChargeInvoice, Outcome<ChargeInvoice>> change) {
        return number.isEmpty() ? ofDraft(job, change) : ofSaved(job, number.get(), change);
    }

    private static Outcome<JobInvoices> ofDraft(
            JobInvoices job, Function<ChargeInvoice, Outcome<ChargeInvoice>> change) {
        return ChargeGuard.of(job)
                .refuseIf(job.draft().isEmpty(), RefusalCode.NO_DRAFT, () -> "No invoice is generated on the job.")
                .then(() -> job)
                .then(same -> change.apply(job.draft().orElseThrow()))
                .then(changed -> Outcome.done(job.withDraft(changed)));
    }

    static Outcome<JobInvoices> ofSaved(
            JobInvoices job, String number, Function<ChargeInvoice, Outcome<ChargeInvoice>> change) {
        return found(job, number)
                .then(invoice -> ChargeGuard.of(job, invoice).then(() -> invoice))
                .then(change)
                .then(changed -> withdrawn(job, changed));
    }

    /** The saved invoice, whatever its status. */
    static Outcome<ChargeInvoice> found(JobInvoices job, String number) {
        Optional<ChargeInvoice> invoice = job.invoice(number);
        return ChargeGuard.of(job)
                .refuseIf(
                        invoice.isEmpty(),
                        RefusalCode.INVOICE_NOT_FOUND,
                        () -> "Job " + job.job().number() + " has no invoice " + number + ".")
                .then(invoice::orElseThrow);
    }

    private static Outcome<JobInvoices> withdrawn(JobInvoices job, ChargeInvoice changed) {
        boolean approved = changed.transfer().is(InvoiceStatus.APPROVED);
        return ChargeGuard.of(job)
                .warnIf(
                        approved,
                        RefusalCode.APPROVAL_WITHDRAWN,
                        () -> "The change withdrew the approval of invoice " + changed.number() + ".")
                .then(() -> job.with(changed.with(changed.transfer().withdrawn())));
    }
}
