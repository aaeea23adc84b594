package org.daybook.work;

/** How an entry came to be on its job (JI 1.2 JobEntry). */
public enum EntryOrigin {
    REGISTRATION,
    /** Moved here from another job or task. */
    REALLOCATION,
    /** Takes an entry off the job it was moved from. */
    REVERSAL,
    /** Invoiced without a registration behind it. */
    DIRECT,
    SURCHARGE,
    /** The difference of a transferred price (JI 2.4 step 2). */
    WRITE_UP_DOWN,
    /** What was open of an entry when its job was moved to other dimensions (JI 2.23 Job transfer). */
    TRANSFER
}
