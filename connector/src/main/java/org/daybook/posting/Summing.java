package org.daybook.posting;

/** Which amounts of one invoice become one journal line. */
public enum Summing {
    /** Those with the same account, reference, dimensions and tax code, as JI 4.5 shows them. */
    PER_ACCOUNT,
    /** None: every invoice line has its own, as JI 4.1 shows them. Tax and receivable are still one line each. */
    PER_INVOICE_LINE;

    /** What the house does: the one place to change it. A ledger's reader looks for accounts, the invoice has the lines. */
    public static final Summing DEFAULT = PER_ACCOUNT;
}
