package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** The Invoice Distribution page, which exists only while accounting integration is on (SS 1.3 R7). */
public final class DistributeInvoice {

    private DistributeInvoice() {}

    /** @param by the policy to go by; empty: the one that is switched on */
    public static Outcome<JobInvoices> byPolicy(
            JobInvoices job, String number, Optional<DistributionPolicy.By> by, Setting setting) {
        List<DistributionPolicy> fitting = job.settings().policies().stream()
                .filter(policy -> by.isEmpty() || by.get() == policy.by())
                .toList();
        return onThePage(
                job,
                number,
                invoice -> ChargeGuard.of(job, invoice)
                        .refuseIf(
                                fitting.size() != 1,
                                RefusalCode.NO_DISTRIBUTION_POLICY,
                                () -> fitting.isEmpty()
                                        ? RefusalCode.NO_DISTRIBUTION_POLICY.sentence()
                                        : "Several distribution policies are switched on; name one.")
                        .refuseIf(
                                fitting.stream().anyMatch(DistributionPolicy::taxableApart),
                                RefusalCode.TAX_SEPARATION_NOT_ALLOWED)
                        .then(() -> fitting.get(0))
                        .then(policy -> PolicyDistribution.of(invoice, policy, job.settings(), setting.taxCodes()))
                        .then(lines -> Outcome.done(invoice.distributed(lines))));
    }

    /** Adds a line by hand; nothing is asked of the whole before it is approved. */
    public static Outcome<JobInvoices> byHand(
            JobInvoices job, String number, String account, Money debit, Money credit) {
        Optional<DistributionAccount> known = named(job.settings(), account);
        boolean oneSide = debit.isZero() != credit.isZero() && !debit.isNegative() && !credit.isNegative();
        return onThePage(
                job,
                number,
                invoice -> ChargeGuard.of(job, invoice)
                        .refuseIf(
                                known.isEmpty(),
                                RefusalCode.UNKNOWN_ACCOUNT,
                                () -> "The distribution account '" + account + "' is not set up.")
                        .refuseIf(
                                !oneSide,
                                RefusalCode.ARGUMENT_UNREADABLE,
                                () -> "A line is either a debit or a credit, above zero.")
                        .then(() -> invoice.distributed(plus(
                                invoice.distribution(),
                                new DistributionLine(
                                        known.orElseThrow().code(),
                                        debit,
                                        credit,
                                        known.get().name())))));
    }

    /** Takes all lines off. */
    public static Outcome<JobInvoices> clear(JobInvoices job, String number) {
        return onThePage(job, number, invoice -> Outcome.done(invoice.distributed(List.of())));
    }

    private static Outcome<JobInvoices> onThePage(
            JobInvoices job, String number, java.util.function.Function<ChargeInvoice, Outcome<ChargeInvoice>> change) {
        return job.settings().integration()
                ? InvoiceEdit.ofSaved(job, number, change)
                : Outcome.refused(Finding.of(RefusalCode.INTEGRATION_OFF, "invoice " + number));
    }

    private static List<DistributionLine> plus(List<DistributionLine> lines, DistributionLine more) {
        return java.util.stream.Stream.concat(lines.stream(), java.util.stream.Stream.of(more))
                .toList();
    }

    /** By code or by name. */
    private static Optional<DistributionAccount> named(ChargeSettings settings, String written) {
        return Optional.ofNullable(settings.accounts().get(written))
                .or(() -> settings.accounts().values().stream()
                        .filter(account -> account.name().equalsIgnoreCase(written)
                                || account.toString().equalsIgnoreCase(written))
                        .findFirst());
    }
}
