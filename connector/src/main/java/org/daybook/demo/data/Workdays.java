package org.daybook.demo.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Monday to Friday of one month but for Christmas and New Year's Day, with n pieces of work spread evenly over them, in
 * order.
 */
record Workdays(List<LocalDate> days) {
    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(12, 25), MonthDay.of(1, 1));

    static Workdays of(YearMonth month) {
        return new Workdays(month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !HOLIDAYS.contains(MonthDay.from(day)))
                .toList());
    }

    LocalDate dayOf(int piece, int pieces) {
        return days.get((int) ((long) piece * days.size() / pieces));
    }

    LocalDate last(int before) {
        return days.get(days.size() - 1 - before);
    }
}
