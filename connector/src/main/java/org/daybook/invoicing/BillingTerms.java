package org.daybook.invoicing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.TaxCode;

/**
 * What a billing needs to know beside the work itself.
 *
 * @param invoiceDate the date on the invoice; empty: the last day of the month whose work it bills
 * @param cutOff entries dated after it wait for the next run; empty means no limit (SS 2.3 R3)
 * @param customers by number
 * @param taxCodes by code
 * @param settings the policy's own settings, by name, as the entry mapping or a scenario gives them
 */
public record BillingTerms(
        Optional<LocalDate> invoiceDate,
        Optional<LocalDate> cutOff,
        Map<String, Customer> customers,
        Map<String, TaxCode> taxCodes,
        Map<String, String> settings) {

    public BillingTerms {
        customers = Map.copyOf(customers);
        taxCodes = Map.copyOf(taxCodes);
        settings = Map.copyOf(settings);
    }

    /** A policy's setting, or its default. */
    public String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }
}
