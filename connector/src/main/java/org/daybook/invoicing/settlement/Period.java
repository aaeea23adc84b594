package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.work.JobEntry;

/**
 * Which transactions an invoice takes (SS 4.3 R1).
 *
 * @param start first date of a payment; empty: whatever is not yet on an invoice
 * @param end last date of posting
 */
public record Period(Optional<LocalDate> start, LocalDate end) {

    /**
     * The end looks at the day a payment was posted, the start at the day it was made: so one made in May and posted in June is June's,
     * unless a start keeps it out, and then it is lost.
     */
    boolean holds(JobEntry transaction) {
        boolean posted = !transaction.postedOn().orElse(transaction.date()).isAfter(end);
        return posted && start.filter(transaction.date()::isBefore).isEmpty();
    }
}
