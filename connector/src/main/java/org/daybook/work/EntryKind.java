package org.daybook.work;

/** What was registered on a job (SS 6 JobEntry). */
public enum EntryKind {
    TIME,
    MATERIAL,
    PRODUCT,
    OUTLAY,
    EXTRA_CHARGE,
    INSTALLMENT,
    /** A payment that the agency collected and holds for the client. */
    COLLECTION,
    /** A payment that the debtor made straight to the client. */
    DIRECT_PAYMENT,
    /** A bounced payment. */
    NSF;

    /** Amount entries are everything that is not time (JI 1.2 activityType). */
    public boolean isAmount() {
        return this != TIME;
    }
}
