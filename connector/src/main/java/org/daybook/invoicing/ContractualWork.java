package org.daybook.invoicing;

import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * What becomes of time that a contract covers: shown on the invoice at no charge, or archived (setting {@code contractual}); its
 * products are billed either way (SS 3.3 R4).
 */
public final class ContractualWork {

    private ContractualWork() {}

    public static boolean covers(JobEntry entry) {
        return entry.billability() == Billability.CONTRACTUAL && entry.kind() == EntryKind.TIME;
    }

    public static boolean isArchived(BillingTerms terms) {
        String contractual = terms.setting("contractual", "zero-price");
        return switch (contractual) {
            case "archive" -> true;
            case "zero-price" -> false;
            default ->
                throw new IllegalArgumentException(
                        "contractual: " + contractual + " is not known; say zero-price or archive");
        };
    }

    /** Whatever price the source put on it, the contract has paid for it. */
    public static List<JobEntry> atNoCharge(List<JobEntry> entries) {
        return entries.stream()
                .map(entry -> covers(entry) ? atNoCharge(entry) : entry)
                .toList();
    }

    private static JobEntry atNoCharge(JobEntry entry) {
        return entry.toBuilder()
                .unitPrice(Price.zero(entry.currency()))
                .price(Money.zero(entry.currency()))
                .build();
    }
}
