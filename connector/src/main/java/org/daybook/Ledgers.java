package org.daybook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.mapping.SiteSettings;
import org.daybook.sync.Ledger;

/** The ledgers of a site, opened by what {@code site.yaml} says of them. */
record Ledgers(List<Ledger> all) {

    /** @throws IllegalArgumentException naming the key of {@code site.yaml} that is missing or wrong */
    static Ledgers open(Path site, SiteSettings settings) {
        List<Ledger> ledgers = new ArrayList<>();
        for (Map.Entry<String, SiteSettings.LedgerSettings> ledger :
                settings.ledgers().entrySet()) {
            ledgers.add(
                    LedgerTypes.open(ledger.getKey(), ledger.getValue().type(), Sites.ledger(site, ledger.getValue())));
        }
        return new Ledgers(List.copyOf(ledgers));
    }

    /** What is wrong with each ledger's settings; the ledgers speak for themselves. */
    static List<Finding> check(Path site, SiteSettings settings) {
        List<Finding> findings = new ArrayList<>();
        settings.ledgers().forEach((name, ledger) -> {
            try {
                LedgerTypes.open(name, ledger.type(), Sites.ledger(site, ledger));
            } catch (IllegalArgumentException wrong) {
                findings.add(
                        Finding.of(RefusalCode.MAPPING_REQUIRED, "site.yaml, ledgers." + name, wrong.getMessage()));
            }
        });
        return findings;
    }
}
