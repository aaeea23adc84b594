package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.work.JobEntry;

/**
 * What hours can no longer be edited (SS 3.1 Project, 3.2).
 *
 * @param weeks the weeks of an employee that are locked
 * @param until last locked day by project
 * @param blocked projects that take no more sessions
 */
public record Locks(Set<EmployeeWeek> weeks, Map<String, LocalDate> until, Set<String> blocked) {

    public static final Locks NONE = new Locks(Set.of(), Map.of(), Set.of());

    /** A week of an employee. */
    public record EmployeeWeek(String employee, Week week) {}

    public Locks {
        weeks = Set.copyOf(weeks);
        until = Map.copyOf(until);
        blocked = Set.copyOf(blocked);
    }

    Locks locking(EmployeeWeek week) {
        Set<EmployeeWeek> more = new HashSet<>(weeks);
        more.add(week);
        return new Locks(more, until, blocked);
    }

    Locks lockingProject(String project, LocalDate lastDay) {
        Map<String, LocalDate> more = new HashMap<>(until);
        more.put(project, lastDay);
        return new Locks(weeks, more, blocked);
    }

    Locks blocking(String project) {
        Set<String> more = new HashSet<>(blocked);
        more.add(project);
        return new Locks(weeks, until, more);
    }

    boolean lock(JobEntry entry) {
        LocalDate lockedTo = until.get(entry.job());
        boolean byProject = lockedTo != null && !entry.date().isAfter(lockedTo);
        return byProject
                || entry.employee()
                        .filter(who -> weeks.contains(new EmployeeWeek(who, Week.of(entry.date()))))
                        .isPresent();
    }
}
