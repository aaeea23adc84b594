package org.daybook.invoicing;

import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.invoicing.selection.Jobs;

/** Billing terms for tests: customer C-1, no tax, no cut-off, the settings given. */
final class Terms {

    private Terms() {}

    static BillingTerms of(String... settings) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return of(Jobs.customer("C-1", Optional.empty(), "0"), map);
    }

    static BillingTerms of(Customer customer, Map<String, String> settings) {
        return new BillingTerms(
                Optional.empty(),
                Optional.empty(),
                Map.of(customer.number(), customer),
                Map.of("V25", Jobs.V25),
                settings);
    }
}
