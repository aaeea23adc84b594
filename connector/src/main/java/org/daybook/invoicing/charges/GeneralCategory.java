package org.daybook.invoicing.charges;

import org.daybook.work.Billability;
import org.daybook.work.JobEntry;

/** The broad kinds of work by which a distribution may go (SS 1.1 BY_GENERAL_CATEGORY; the kinds are inferred). */
public enum GeneralCategory {
    ORDER_ITEMS("Order items"),
    TIME("Time"),
    MATERIALS("Materials"),
    PURCHASES("Purchases"),
    ALTERATIONS("Customer alterations"),
    SUMMARIES("Summaries"),
    OTHER("Other items");

    private final String written;

    GeneralCategory(String written) {
        this.written = written;
    }

    /** As the mapping of a distribution policy writes it. */
    public String written() {
        return written;
    }

    static GeneralCategory of(JobEntry entry) {
        if (entry.billability() == Billability.CUSTOMER_ALTERATION) {
            return ALTERATIONS;
        }
        return switch (entry.kind()) {
            case ORDER_ITEM -> ORDER_ITEMS;
            case TIME -> TIME;
            case PURCHASE, OUTLAY -> PURCHASES;
            default -> MATERIALS;
        };
    }
}
