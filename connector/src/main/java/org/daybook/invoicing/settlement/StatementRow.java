package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;

/**
 * A printed row of an invoice, and of its detail file.
 *
 * @param transaction the one shown; of a row rolled up any of them, so never a key (R9)
 * @param transactions all that it stands for
 * @param amount gross, below zero where it bounced
 * @param shown as the remittance method shows a payment: net of commission, or gross (SS 4.1)
 * @param balanceAsOf the day of the account's balance
 * @param balance what the debtor still owed then; empty: it is not known what was placed
 */
public record StatementRow(
        Table table,
        String account,
        String name,
        EntryId transaction,
        List<EntryId> transactions,
        LocalDate date,
        Money amount,
        Money commission,
        Money shown,
        LocalDate balanceAsOf,
        Optional<Money> balance) {

    /** The table of the template it stands in (P:73). */
    public enum Table {
        TRANSACTIONS,
        ADJUSTMENTS,
        CLIENT_CHARGES
    }

    public StatementRow {
        transactions = List.copyOf(transactions);
    }
}
