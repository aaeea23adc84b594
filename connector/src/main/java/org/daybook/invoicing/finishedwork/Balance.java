package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import org.daybook.accounting.Money;

/**
 * What a customer owes by one bill, or owed from before (SS 2.3 R10).
 *
 * @param label number of the bill, or what the balance is called
 * @param charged what it came to
 * @param open what is left of it, never below zero
 */
public record Balance(String label, String customer, LocalDate date, LocalDate dueDate, Money charged, Money open) {

    public static Balance of(String label, String customer, LocalDate date, LocalDate dueDate, Money charged) {
        return new Balance(label, customer, date, dueDate, charged, charged);
    }

    Balance lessPaid(Money paid) {
        return new Balance(label, customer, date, dueDate, charged, open.minus(paid));
    }

    /** Only after the due date has passed, and while something is owed (SS 2.3 R5). */
    public boolean isOverdue(LocalDate on) {
        return on.isAfter(dueDate) && open.isPositive();
    }
}
