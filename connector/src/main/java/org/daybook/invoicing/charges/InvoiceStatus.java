package org.daybook.invoicing.charges;

/** How far an invoice has come, whatever its type (SS 1.2). */
public enum InvoiceStatus {
    INVOICED,
    APPROVED,
    /** In a file for the accounting package; it may still be changed, and is exported again then. */
    EXPORTED,
    /** In the books of the accounting package; locked for good. */
    POSTED
}
