package org.daybook.invoicing.charges;

/** How far a job has come (SS 1.2). */
public enum JobStatus {
    OPEN,
    /** Takes no more order items and charges, until it is reopened. */
    CLOSED,
    /** A complete invoice is saved: only corrections from here on. */
    BILLED
}
