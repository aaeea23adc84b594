package org.daybook.invoicing.settlement;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.accounting.Money;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * What an agency and its client owe each other for a period, in figures (SS 4.3). Nothing is lost or gained: collected less bounced
 * plus adjustments is commission, charges and past due, plus what is paid out, less what the client still owes.
 *
 * @param collected what the agency collected and holds
 * @param direct what debtors paid straight to the client; only its commission counts
 * @param commission the agency's part of both, less the part given back on bounced payments
 * @param nsf bounced payments, above zero
 * @param adjustments corrections due to the client; below zero: due to the agency
 * @param charges what the agency charges beside its commission
 * @param pastDue what the client still owed from before, where the settlement takes it up (R5)
 * @param nsfCredit what is claimed back apart for bounced payments (R7); part of the amount due
 * @param remitted what is paid out; below zero only where the profile allows it (R6)
 * @param amountDue what the client owes the agency after the settlement
 */
public record Settlement(
        Money collected,
        Money direct,
        Money commission,
        Money nsf,
        Money adjustments,
        Money charges,
        Money pastDue,
        Money nsfCredit,
        Money remitted,
        Money amountDue) {

    /**
     * @param entries transactions with their commission; in one currency
     * @param pastDue what the client owes from before; zero: the settlement does not take it up
     * @param mayBeNegative {@code allowNegativeNetClientRemits}: what the client owes beyond the money held is taken from it by a
     *     negative remittance (R6). Otherwise nothing is paid out, and the rest stays receivable
     */
    public static Settlement of(List<JobEntry> entries, RemittanceMethod method, Money pastDue, boolean mayBeNegative) {
        Sums sums = new Sums(entries, pastDue.currency());
        Money held = sums.collected.plus(sums.adjustments);
        Money deducted = method.creditsNsf() ? sums.zero : sums.bounced(method);
        Money kept = method.paysGross()
                ? sums.zero
                : sums.commissionKept(method).plus(sums.charges).plus(pastDue);
        Money payout = held.minus(deducted).minus(kept);
        Money remitted = mayBeNegative ? payout : payout.max(sums.zero);
        Money dueClient = held.minus(sums.nsf);
        Money dueAgency = sums.commission().plus(sums.charges);
        return new Settlement(
                sums.collected,
                sums.direct,
                sums.commission(),
                sums.nsf,
                sums.adjustments,
                sums.charges,
                pastDue,
                method.creditsNsf() ? sums.bounced(method) : sums.zero,
                remitted,
                remitted.minus(dueClient.minus(dueAgency).minus(pastDue)));
    }

    /** One signed number, dueClient − dueAgency − pastDue: above zero the agency pays (SS 4.3 R5). */
    public Money netToClient() {
        return remitted.minus(amountDue);
    }

    /** What this period alone makes the client owe, before anything is paid out: below zero it is due to the client. */
    Money owedByThePeriod() {
        return pastDue.plus(netToClient()).negated();
    }

    /** What is left of the money held once the client is paid: the agency's, and may leave the trust account (SS 4.3 Journals). */
    Money leftInTrust() {
        return collected.minus(nsf).minus(remitted).max(Money.zero(collected.currency()));
    }

    public Currency currency() {
        return collected.currency();
    }

    /** The agency's part of an entry; negative on a bounced payment, whose commission is given back. */
    static Money commission(JobEntry entry) {
        return entry.kind() == EntryKind.NSF ? entry.commission().abs().negated() : entry.commission();
    }

    /** Neither a payment nor a correction: a charge of the agency to its client. */
    static boolean isCharge(JobEntry entry) {
        return switch (entry.kind()) {
            case COLLECTION, DIRECT_PAYMENT, NSF, ADJUSTMENT -> false;
            default -> true;
        };
    }

    /** The sums that the methods combine. */
    private static final class Sums {
        private final Money zero;
        private final Money collected;
        private final Money direct;
        private final Money nsf;
        private final Money adjustments;
        private final Money charges;
        private final Money commissionOnPayments;
        private final Money commissionGivenBack;

        Sums(List<JobEntry> entries, Currency currency) {
            zero = Money.zero(currency);
            collected = sum(entries, is(EntryKind.COLLECTION), JobEntry::price);
            direct = sum(entries, is(EntryKind.DIRECT_PAYMENT), JobEntry::price);
            nsf = sum(entries, is(EntryKind.NSF), entry -> entry.price().abs());
            adjustments = sum(entries, is(EntryKind.ADJUSTMENT), JobEntry::price);
            charges = sum(entries, Settlement::isCharge, JobEntry::price);
            commissionOnPayments = sum(entries, is(EntryKind.NSF).negate(), JobEntry::commission);
            commissionGivenBack =
                    sum(entries, is(EntryKind.NSF), entry -> entry.commission().abs());
        }

        Money commission() {
            return commissionOnPayments.minus(commissionGivenBack);
        }

        /** A bounced payment taken back net gives its commission back in the same step. */
        Money bounced(RemittanceMethod method) {
            return method.nsf().isNet() ? nsf.minus(commissionGivenBack) : nsf;
        }

        /** Taken back gross, it gives its commission back among the commissions. */
        Money commissionKept(RemittanceMethod method) {
            return method.nsf().isNet() ? commissionOnPayments : commission();
        }

        private static Predicate<JobEntry> is(EntryKind kind) {
            return entry -> entry.kind() == kind;
        }

        private Money sum(List<JobEntry> entries, Predicate<JobEntry> which, Function<JobEntry, Money> amount) {
            return Money.sum(
                    zero.currency(), entries.stream().filter(which).map(amount).toList());
        }
    }
}
