package org.daybook.work;

/** What was registered on a job (SS 6 JobEntry). */
public enum EntryKind {
    TIME,
    MATERIAL,
    PRODUCT,
    OUTLAY,
    /** Bought in for the job. */
    PURCHASE,
    /** Something ordered at a fixed price (SS 1.1 OrderItem). */
    ORDER_ITEM,
    /** A part of a project plan with a price of its own (SS 3.3 R11). */
    PHASE,
    EXTRA_CHARGE,
    INSTALLMENT,
    /** A payment that the agency collected and holds for the client. */
    COLLECTION,
    /** A payment that the debtor made straight to the client. */
    DIRECT_PAYMENT,
    /** A bounced payment. */
    NSF,
    /** A correction of what agency and client owe each other: above zero due to the client, below zero due to the agency (SS 4.1). */
    ADJUSTMENT;

    /** Amount entries are everything that is not time (JI 1.2 activityType). */
    public boolean isAmount() {
        return this != TIME;
    }
}
