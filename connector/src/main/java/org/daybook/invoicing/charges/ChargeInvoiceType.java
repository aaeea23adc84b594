package org.daybook.invoicing.charges;

/** What an invoice means for its job (SS 1.2). */
public enum ChargeInvoiceType {
    /** Any number, before the job is billed. */
    PARTIAL,
    /** The one that bills the job. */
    COMPLETE,
    /** Any number, after it. */
    CORRECTION
}
