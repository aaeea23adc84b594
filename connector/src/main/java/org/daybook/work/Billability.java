package org.daybook.work;

/** Whether and how an entry is charged (SS 6). */
public enum Billability {
    BILLABLE,
    /** Covered by a contract: archived, or shown at no charge (SS 3.3 R4). */
    CONTRACTUAL,
    /** A change the customer asked for: charged beside the order items (SS 1.3 R1, class CA). */
    CUSTOMER_ALTERATION,
    NON_BILLABLE,
    /** Our own mistake, run again at our cost (SS 1.1, class HE). */
    HOUSE_ERROR,
    /** Never reaches the biller (SS 3.3 R1). */
    INTERNAL
}
