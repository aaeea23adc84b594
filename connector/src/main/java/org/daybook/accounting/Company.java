package org.daybook.accounting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * A legal entity that keeps books in one ledger.
 *
 * @param baseCurrency the currency its books are kept in
 * @param zone where its business day begins
 * @param ledger name of the ledger (the accounting package) its documents go to
 * @param openFrom first date of the open posting interval, inclusive (JI 1.2)
 * @param openTo last date of the open posting interval, inclusive
 */
public record Company(
        String number,
        String name,
        Currency baseCurrency,
        ZoneId zone,
        String ledger,
        LocalDate openFrom,
        LocalDate openTo) {

    public boolean isOpen(LocalDate date) {
        return !date.isBefore(openFrom) && !date.isAfter(openTo);
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
