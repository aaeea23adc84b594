package org.daybook.work;

/** Whether and how an entry is charged (SS 6). */
public enum Billability {
    BILLABLE,
    /** Covered by a contract: archived, or shown at no charge (SS 3.3 R4). */
    CONTRACTUAL,
    NON_BILLABLE,
    /** Never reaches the biller (SS 3.3 R1). */
    INTERNAL
}
