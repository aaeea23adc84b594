package org.daybook.accounting;

/** Whether a job's entries stand as work in progress until they are invoiced, and at which value (JI 3.4, 4.1). */
public enum Capitalization {
    /** Entries are costs at once; the invoice books no cost. */
    NONE,
    /** Work in progress stands at cost; the invoice moves it to cost of sales. */
    COST,
    /** Work in progress stands at the registered billing price; the invoice releases it against open billing price. */
    BILLING_PRICE
}
