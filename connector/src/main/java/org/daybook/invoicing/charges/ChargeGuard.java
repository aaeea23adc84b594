package org.daybook.invoicing.charges;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Collects every reason to refuse an action on a job or its invoices before anything is done. */
final class ChargeGuard {

    private static final BigDecimal TRILLION = new BigDecimal("1000000000000");

    private final String where;
    private final List<Finding> reasons = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private ChargeGuard(String where) {
        this.where = where;
    }

    /** An action on the job; a deleted one takes none. */
    static ChargeGuard of(JobInvoices job) {
        return new ChargeGuard("job " + job.job().number()).refuseIf(job.deleted(), RefusalCode.JOB_DELETED);
    }

    /** The same, of one of its invoices. */
    static ChargeGuard of(JobInvoices job, ChargeInvoice invoice) {
        return new ChargeGuard("invoice " + invoice.number())
                .refuseIf(job.deleted(), RefusalCode.JOB_DELETED)
                .refuseIf(invoice.transfer().is(InvoiceStatus.POSTED), RefusalCode.POSTED_LOCKED)
                .refuseIf(
                        invoice.transfer().is(InvoiceStatus.EXPORTED)
                                && job.settings().exportIsFinal(),
                        RefusalCode.EXPORTED_LOCKED);
    }

    /** A billed job is never changed (SS 1.2). */
    ChargeGuard notBilled(JobInvoices job) {
        return refuseIf(job.is(JobStatus.BILLED), RefusalCode.JOB_BILLED);
    }

    /** A closed job takes no more charges or costs (SS 1.2). */
    ChargeGuard open(JobInvoices job) {
        return notBilled(job).refuseIf(job.is(JobStatus.CLOSED), RefusalCode.JOB_CLOSED);
    }

    ChargeGuard refuseIf(boolean reason, RefusalCode code) {
        return refuseIf(reason, code, code::sentence);
    }

    ChargeGuard refuseIf(boolean reason, RefusalCode code, Supplier<String> problem) {
        if (reason) {
            reasons.add(Finding.of(code, where, problem.get()));
        }
        return this;
    }

    /** Amounts of a trillion and more are typing errors, and a few of them would not fit into any sum. */
    ChargeGuard bearable(Money amount) {
        return bearable(amount.amount());
    }

    /** The same, before it is rounded to money. */
    ChargeGuard bearable(BigDecimal amount) {
        return refuseIf(
                amount.abs().compareTo(TRILLION) >= 0,
                RefusalCode.AMOUNT_TOO_HIGH,
                () -> amount.toPlainString() + " is no amount of an invoice.");
    }

    ChargeGuard refuse(List<Finding> more) {
        reasons.addAll(more);
        return this;
    }

    ChargeGuard warnIf(boolean reason, RefusalCode code, Supplier<String> problem) {
        if (reason) {
            warnings.add(Finding.of(code, where, problem.get()));
        }
        return this;
    }

    /** Refused if there is any reason; otherwise done, with the warnings. */
    <T> Outcome<T> then(Supplier<T> effect) {
        return reasons.isEmpty() ? new Outcome.Done<>(effect.get(), warnings) : new Outcome.Refused<>(reasons);
    }
}
