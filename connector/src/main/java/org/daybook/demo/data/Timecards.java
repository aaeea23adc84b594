package org.daybook.demo.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps each employee's day: work starts at eight and one session follows the other, so that no hour is worked twice.
 */
final class Timecards {
    private static final int FIRST_EMPLOYEE = 21;
    private static final double FEWEST_WORKDAYS_A_MONTH = 20;
    private static final int SESSIONS_A_DAY = 3;

    private final Map<String, LocalDateTime> nextFree = new HashMap<>();
    private final int employees;

    Timecards(int sessionsAMonth) {
        this.employees = (int) Math.ceil(sessionsAMonth / FEWEST_WORKDAYS_A_MONTH / SESSIONS_A_DAY);
    }

    int employeeFor(int place) {
        return FIRST_EMPLOYEE + place % employees;
    }

    /** When the session starts; the hours after that are taken. */
    LocalDateTime book(int employee, LocalDate day, BigDecimal hours) {
        String card = employee + " " + day;
        LocalDateTime start = nextFree.getOrDefault(card, day.atTime(8, 0));
        nextFree.put(card, start.plusMinutes(minutes(hours)));
        return start;
    }

    static long minutes(BigDecimal hours) {
        return hours.multiply(new BigDecimal(60)).longValueExact();
    }
}
