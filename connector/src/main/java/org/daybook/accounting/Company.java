package org.daybook.accounting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * A legal entity that keeps books in one ledger.
 *
 * @param baseCurrency the currency its books are kept in
 * @param zone where its business day begins
 * @param ledger name of the ledger (the accounting package) its documents go to
 * @param openFrom first date of the open posting interval, inclusive (JI 1.2)
 * @param openTo last date of the open posting interval, inclusive
 * @param enterpriseCurrency the group's currency, in which its books are kept a second time (JI 4.6); empty: they are not
 * @param closedPeriods what becomes of documents dated outside the open posting interval (features P9)
 */
public record Company(
        String number,
        String name,
        Currency baseCurrency,
        ZoneId zone,
        String ledger,
        LocalDate openFrom,
        LocalDate openTo,
        Optional<Currency> enterpriseCurrency,
        ClosedPeriods closedPeriods) {

    /** A company without an enterprise currency that holds what is dated in a closed period. */
    public Company(
            String number,
            String name,
            Currency baseCurrency,
            ZoneId zone,
            String ledger,
            LocalDate openFrom,
            LocalDate openTo) {
        this(number, name, baseCurrency, zone, ledger, openFrom, openTo, Optional.empty(), ClosedPeriods.HELD);
    }

    /** The same company, keeping its books a second time in the group's currency. */
    public Company alsoIn(Currency enterprise) {
        return new Company(
                number, name, baseCurrency, zone, ledger, openFrom, openTo, Optional.of(enterprise), closedPeriods);
    }

    public Company with(ClosedPeriods rules) {
        return new Company(number, name, baseCurrency, zone, ledger, openFrom, openTo, enterpriseCurrency, rules);
    }

    public boolean isOpen(LocalDate date) {
        return !date.isBefore(openFrom) && !date.isAfter(openTo);
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
