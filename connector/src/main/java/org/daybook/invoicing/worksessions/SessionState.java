package org.daybook.invoicing.worksessions;

/** Where a work session stands (SS 3.2). */
public enum SessionState {
    /** The employee's clock is running. */
    ACTIVE,
    UNCONFIRMED,
    CONFIRMED,
    ON_INVOICE,
    ARCHIVED
}
