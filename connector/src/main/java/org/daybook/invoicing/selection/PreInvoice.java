package org.daybook.invoicing.selection;

import java.time.LocalDate;
import org.daybook.accounting.Money;

/** A payment request without accounting effect, which becomes an invoice on account when it is paid (JI 2.23 Pre-invoice). */
public record PreInvoice(String number, LocalDate date, String billTo, Money amount, State state, String cancelledBy) {

    /** How far it has come. */
    public enum State {
        PENDING_PAYMENT,
        PAID,
        CANCELLED
    }
}
