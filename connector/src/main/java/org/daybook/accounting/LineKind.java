package org.daybook.accounting;

/** What an invoice line is for (SS 6 InvoiceItem); decides which posting reference its amount takes. */
public enum LineKind {
    /** Work, outlays and products at their selling price. */
    ITEM,
    /** Contractual work shown at no charge. */
    CONTRACT_ZERO,
    /** An invoice on account for work not yet done. */
    ON_ACCOUNT,
    /** What an earlier invoice on account takes off this one. */
    ON_ACCOUNT_REDUCTION,
    /** A settlement: money collected for the client; negative, for it is the client's. */
    COLLECTED,
    /** A settlement: a bounced payment taken back. */
    NSF,
    /** A settlement: the agency's commission. */
    COMMISSION,
    /** A settlement: what is paid out to the client. */
    REMITTED
}
