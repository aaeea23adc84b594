package org.daybook.invoicing.finishedwork;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Money;

/**
 * A group of jobs on a customer's property that are charged together: each job when it is done, or all by a monthly installment
 * (SS 2.1 Package).
 *
 * @param on a package that is switched off is charged nothing
 * @param from first month of the contract; empty: it has begun
 * @param to last month of the contract; empty: it never expires
 * @param months the months of the year, 1 to 12, in which an installment is due; none: every month
 * @param jobs numbers of its jobs
 * @param activity the item that an installment is billed and mapped by
 */
public record ServicePackage(
        String id,
        String title,
        String customer,
        boolean on,
        ChargeBy chargeBy,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        Money installment,
        Set<Integer> months,
        Set<String> jobs,
        String activity) {

    /** By what its jobs are charged. */
    public enum ChargeBy {
        JOB,
        INSTALLMENT
    }

    public ServicePackage {
        months = Set.copyOf(months);
        jobs = Set.copyOf(jobs);
    }

    ServicePackage on(boolean is) {
        return new ServicePackage(id, title, customer, is, chargeBy, from, to, installment, months, jobs, activity);
    }

    boolean endsBeforeItBegins() {
        return from.isPresent() && to.filter(from.get()::isAfter).isPresent();
    }

    boolean isByInstallment() {
        return chargeBy == ChargeBy.INSTALLMENT;
    }

    /** Whether the contract asks for an installment of that month, on or off. */
    boolean asksFor(YearMonth month) {
        return isByInstallment()
                && from.filter(month::isBefore).isEmpty()
                && to.filter(month::isAfter).isEmpty()
                && (months.isEmpty() || months.contains(month.getMonthValue()));
    }
}
