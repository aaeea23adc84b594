package org.daybook.demo.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Monday to Friday of one month, with n pieces of work spread evenly over them, in order. */
record Workdays(List<LocalDate> days) {
    static Workdays of(YearMonth month) {
        return new Workdays(month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList());
    }

    LocalDate dayOf(int piece, int pieces) {
        return days.get((int) ((long) piece * days.size() / pieces));
    }

    LocalDate last(int before) {
        return days.get(days.size() - 1 - before);
    }
}
