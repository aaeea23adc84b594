package org.daybook.invoicing.worksessions;

import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Set Task: gives a task the default price of an hour, which its product says in Koho (SS 3.1 Task). */
public final class SetTask {

    private SetTask() {}

    /** Sessions that are there already keep their prices. */
    public static Outcome<SessionBook> on(SessionBook book, String task, Price defaultPrice) {
        Reasons reasons = Reasons.none();
        if (defaultPrice.amount().signum() < 0) {
            reasons.refuse(Finding.of(
                    RefusalCode.NEGATIVE_PRICE, "task " + task, "The default price of a task is not below zero."));
        }
        return reasons.then(
                () -> book.toBuilder().task(new Task(task, defaultPrice)).build());
    }
}
