package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * What a customer paid, or was credited: to the account, never to one bill (SS 2.3 R10).
 *
 * @param method payment method, which is mapped to QuickBooks
 * @param unapplied what no balance has taken yet
 * @param shownOn number of the bill that shows it among its payments
 */
public record Payment(
        String customer,
        LocalDate date,
        Money amount,
        Optional<String> method,
        Money unapplied,
        Optional<String> shownOn) {

    static Payment of(String customer, LocalDate date, Money amount, Optional<String> method) {
        return new Payment(customer, date, amount, method, amount, Optional.empty());
    }

    Payment applied(Money part) {
        return new Payment(customer, date, amount, method, unapplied.minus(part), shownOn);
    }

    Payment shown(String bill) {
        return new Payment(customer, date, amount, method, unapplied, Optional.of(bill));
    }
}
