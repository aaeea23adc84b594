package org.daybook.invoicing.settlement;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.accounting.Money;

/**
 * An account that a client placed with the agency for collection: what one debtor owes it. A transaction names its account as its
 * group.
 *
 * @param name the debtor's name, by which invoices may be sorted
 * @param placed what was placed; empty: no balance is shown
 * @param facts what commission conditions may ask of it, by name in lower case: {@code status} to {@code LEGAL}
 */
public record DebtorAccount(String number, String name, Optional<Money> placed, SortedMap<String, String> facts) {

    public DebtorAccount {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public DebtorAccount(String number, String name, Optional<Money> placed, Map<String, String> facts) {
        this(number, name, placed, new TreeMap<>(facts));
    }
}
