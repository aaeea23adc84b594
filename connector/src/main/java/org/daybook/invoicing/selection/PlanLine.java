package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * One line of the invoicing plan: so much is to be invoiced on account by a date, or when a phase is complete (JI 1.2).
 *
 * @param number line number; the plan goes by it
 * @param date from which it is due; frozen once transferred
 * @param phaseComplete whether its phase is complete, which makes it due before the date
 * @param billTo one bill-to customer alone, where it says so
 */
public record PlanLine(
        int number,
        Optional<LocalDate> date,
        boolean phaseComplete,
        String text,
        Money amount,
        Optional<String> billTo,
        Kind kind,
        boolean approved,
        State state) {

    /** What the line becomes. */
    public enum Kind {
        ON_ACCOUNT,
        PRE_INVOICE
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        TRANSFERRED,
        INVOICED
    }

    /** On its date, or when the phase is complete, whichever comes first (JI 2.7). */
    boolean isDue(LocalDate today) {
        return state == State.OPEN
                && (phaseComplete || date.filter(due -> !due.isAfter(today)).isPresent());
    }

    PlanLine in(State newState) {
        return new PlanLine(number, date, phaseComplete, text, amount, billTo, kind, approved, newState);
    }

    PlanLine nowApproved() {
        return new PlanLine(number, date, phaseComplete, text, amount, billTo, kind, true, state);
    }

    PlanLine phaseCompleted() {
        return new PlanLine(number, date, true, text, amount, billTo, kind, approved, state);
    }
}
