package org.daybook;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.daybook.ledger.hledger.HledgerLedger;
import org.daybook.ledger.sap.SapLedger;
import org.daybook.ledger.xero.XeroLedger;
import org.daybook.sync.Ledger;

/** The accounting packages Daybook speaks to; a new one is a folder under {@code ledger/} and a line here. */
final class LedgerTypes {

    private static final Map<String, BiFunction<String, Map<String, String>, Ledger>> TYPES = new TreeMap<>(Map.of(
            "xero", XeroLedger::of,
            "sap", SapLedger::of,
            "hledger", HledgerLedger::of));

    private LedgerTypes() {}

    /** @throws IllegalArgumentException naming the key of {@code site.yaml} that is wrong, and what to do */
    static Ledger open(String name, String type, Map<String, String> settings) {
        BiFunction<String, Map<String, String>, Ledger> factory = TYPES.get(type);
        if (factory == null) {
            throw new IllegalArgumentException("site.yaml: ledgers." + name + ".type is '" + type
                    + "', which is none of " + TYPES.keySet() + ". Correct it there.");
        }
        return factory.apply(name, settings);
    }
}
