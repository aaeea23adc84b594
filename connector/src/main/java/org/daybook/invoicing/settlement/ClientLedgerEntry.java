package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * One entry of a client's ledger, which the agency keeps beside its books (SS 4.1).
 *
 * @param client whose ledger it stands in
 * @param book the client's own, or the primary client's copy (SS 4.1 {@code postToPrimaryClientLedger})
 * @param amount above zero the client owes it to the agency, below zero the agency to the client
 * @param invoice number of the invoice it comes from
 */
public record ClientLedgerEntry(
        String client, Book book, LocalDate date, Kind kind, Money amount, Optional<Long> invoice, String memo) {

    /** Whose book. */
    public enum Book {
        CLIENT,
        PRIMARY
    }

    /** What it is. */
    public enum Kind {
        /** What a period made client or agency owe. */
        SETTLEMENT,
        /** A correction between the two, on an invoice or not (R11). */
        ADJUSTMENT,
        /** What was paid out to the client. */
        REMITTANCE,
        /** What the client paid to the agency. */
        PAYMENT,
        /** What an invoice had entered, taken back with it (R12). */
        BACK_OUT
    }
}
