package org.daybook.invoicing.settlement;

/** Whether several transactions of one account stand as one row: the profile's {@code rollupMethod} (SS 4.3 R9). */
public enum Rollup {
    /** Each transaction for itself: best left so (SS 4.1). */
    NONE,
    /** One row an account and kind of transaction, with all their ids; which one is shown means nothing. */
    BY_ACCOUNT
}
