package org.daybook.invoicing.worksessions;

import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/**
 * What the biller sees above a list of work sessions (SS 3.3 R1, R2). Internal sessions, parts of joint ones and entries in other
 * currencies are not counted.
 *
 * @param hoursBillable hours of confirmed billable sessions
 * @param hoursUnbillable hours of confirmed sessions that are contractual or not billable
 * @param billable money of confirmed billable sessions
 * @param products money of confirmed products
 * @param fixed money of confirmed fixed phases
 * @param unconfirmedCount sessions and products not confirmed yet
 * @param unconfirmedHours hours of sessions not confirmed yet
 * @param unconfirmed money of billable sessions and of products not confirmed yet
 * @param fixedUnconfirmed money of fixed phases not confirmed yet; counted nowhere else (SS 3.3 R11)
 */
public record WorkSessionSummary(
        Quantity hoursBillable,
        Quantity hoursUnbillable,
        Money billable,
        Money products,
        Money fixed,
        int unconfirmedCount,
        Quantity unconfirmedHours,
        Money unconfirmed,
        Money fixedUnconfirmed) {

    public static WorkSessionSummary of(List<JobEntry> entries, Currency currency) {
        List<JobEntry> shown = entries.stream()
                .filter(entry -> entry.currency().equals(currency))
                .filter(WorkSessionSummary::reachesTheBiller)
                .toList();
        Predicate<JobEntry> confirmed = entry -> entry.status() == EntryStatus.FINALIZED;
        return new WorkSessionSummary(
                hours(shown, confirmed.and(WorkSessionSummary::isBillable)),
                hours(shown, confirmed.and(entry -> !isBillable(entry))),
                money(shown, confirmed.and(WorkSessionSummary::isBillableSession), currency),
                money(shown, confirmed.and(WorkSessionSummary::isProduct), currency),
                money(shown, confirmed.and(WorkSessionSummary::isPhase), currency),
                (int) shown.stream()
                        .filter(confirmed.negate().and(entry -> !isPhase(entry)))
                        .count(),
                hours(shown, confirmed.negate()),
                money(shown, confirmed.negate().and(WorkSessionSummary::isCharged), currency),
                money(shown, confirmed.negate().and(WorkSessionSummary::isPhase), currency));
    }

    private static boolean reachesTheBiller(JobEntry entry) {
        return entry.billability() != Billability.INTERNAL && !JointSessions.isPart(entry);
    }

    private static boolean isSession(JobEntry entry) {
        return entry.kind() == EntryKind.TIME;
    }

    private static boolean isBillable(JobEntry entry) {
        return entry.billability() == Billability.BILLABLE;
    }

    private static boolean isBillableSession(JobEntry entry) {
        return isSession(entry) && isBillable(entry);
    }

    private static boolean isCharged(JobEntry entry) {
        return isBillableSession(entry) || isProduct(entry);
    }

    private static boolean isPhase(JobEntry entry) {
        return entry.kind() == EntryKind.PHASE;
    }

    private static boolean isProduct(JobEntry entry) {
        return !isSession(entry) && !isPhase(entry);
    }

    private static Quantity hours(List<JobEntry> entries, Predicate<JobEntry> which) {
        return entries.stream()
                .filter(WorkSessionSummary::isSession)
                .filter(which)
                .map(JobEntry::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Money money(List<JobEntry> entries, Predicate<JobEntry> which, Currency currency) {
        return Money.sum(
                currency, entries.stream().filter(which).map(JobEntry::price).toList());
    }
}
