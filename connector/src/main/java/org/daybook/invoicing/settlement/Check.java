package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Money;

/**
 * A check to a client, drawn on the trust account.
 *
 * @param invoices numbers of the invoices it pays
 * @param live false once it is void
 */
public record Check(
        long number,
        String client,
        String payee,
        Money amount,
        LocalDate date,
        String memo,
        String trustAccount,
        List<Long> invoices,
        boolean live) {

    public Check {
        invoices = List.copyOf(invoices);
    }

    Check voided() {
        return new Check(number, client, payee, amount, date, memo, trustAccount, invoices, false);
    }
}
