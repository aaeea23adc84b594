package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.work.Billability;
import org.daybook.work.JobEntry;

/**
 * By what the biller filters the sessions tab (SS 3.3 R1); what is blank lets everything through.
 *
 * @param from first date, inclusive
 * @param to last date, inclusive
 */
public record Criteria(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> employee,
        Optional<String> customer,
        Optional<String> project,
        Optional<String> task,
        Optional<Billability> type) {

    public static final Criteria ALL = new Criteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    boolean let(JobEntry entry) {
        return from.filter(entry.date()::isBefore).isEmpty()
                && to.filter(entry.date()::isAfter).isEmpty()
                && (employee.isEmpty() || employee.equals(entry.employee()))
                && customer.filter(asked -> !asked.equals(entry.customer())).isEmpty()
                && project.filter(asked -> !asked.equals(entry.job())).isEmpty()
                && (task.isEmpty() || task.equals(entry.task()))
                && type.filter(asked -> asked != entry.billability()).isEmpty();
    }
}
