package org.daybook.invoicing.selection;

/** What the next approval makes a draft of (JI 1.2 invoiceType). */
public enum InvoiceType {
    TIME_AND_MATERIAL,
    ON_ACCOUNT,
    TIME_AND_MATERIAL_AND_ON_ACCOUNT,
    /** A payment request without accounting effect; never combined with time and material. */
    PRE_INVOICE
}
