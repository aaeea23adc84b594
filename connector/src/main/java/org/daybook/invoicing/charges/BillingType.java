package org.daybook.invoicing.charges;

import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** What makes up the price of a job (SS 1.3 R1). */
public enum BillingType {
    /** Its order items, and what the customer had altered; other charges only show what they cost. */
    ORDER_ITEMS,
    /** Its billable charges, and what the customer had altered. */
    PRODUCTION_CHARGES;

    /** Whether the entry counts towards the suggested price; house errors and non-billable work never do. */
    public boolean counts(JobEntry entry) {
        if (entry.kind() == EntryKind.ORDER_ITEM) {
            return this == ORDER_ITEMS;
        }
        boolean billable = this == PRODUCTION_CHARGES && entry.billability() == Billability.BILLABLE;
        return billable || entry.billability() == Billability.CUSTOMER_ALTERATION;
    }
}
