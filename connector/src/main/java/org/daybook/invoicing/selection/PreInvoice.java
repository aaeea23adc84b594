package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * A payment request without accounting effect, which becomes an invoice on account when it is paid (JI 2.23 Pre-invoice).
 *
 * @param amount before tax
 * @param lines what is requested, as it will stand on the invoice on account
 * @param becauseOf number of the invoice that cancelled it, or of the invoice on account it became; empty: by hand, or pending
 */
public record PreInvoice(
        String number,
        LocalDate date,
        String billTo,
        Money amount,
        State state,
        List<OnAccountLine> lines,
        Optional<String> becauseOf) {

    /** How far it has come. */
    public enum State {
        PENDING_PAYMENT,
        PAID,
        CANCELLED
    }

    public PreInvoice {
        lines = List.copyOf(lines);
    }

    /** Waiting for payment. */
    public static PreInvoice pending(String number, LocalDate date, String billTo, List<OnAccountLine> lines) {
        List<Money> amounts = lines.stream().map(OnAccountLine::amount).toList();
        Money amount = Money.sum(amounts.get(0).currency(), amounts);
        return new PreInvoice(number, date, billTo, amount, State.PENDING_PAYMENT, lines, Optional.empty());
    }

    public boolean isPending() {
        return state == State.PENDING_PAYMENT;
    }

    PreInvoice paid(String onAccountInvoice) {
        return in(State.PAID, Optional.of(onAccountInvoice));
    }

    /** @param invoice the invoice that cancels it; empty: by hand */
    PreInvoice cancelled(Optional<String> invoice) {
        return in(State.CANCELLED, invoice);
    }

    /** Waits for payment again, and remembers which invoice had cancelled it until the credit memo is printed. */
    PreInvoice restored() {
        return in(State.PENDING_PAYMENT, becauseOf);
    }

    public PreInvoice in(State next, Optional<String> invoice) {
        return new PreInvoice(number, date, billTo, amount, next, lines, invoice);
    }
}
