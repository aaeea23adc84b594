package org.daybook.accounting;

/** What an invoice line is for (SS 6 InvoiceItem); decides which posting reference its amount takes. */
public enum LineKind {
    /** Work, outlays and products at their selling price. */
    ITEM,
    /** Contractual work shown at no charge. */
    CONTRACT_ZERO,
    /** Work billed by one amount, matched to no entry of its own (SS 1.3 R4, Progress Summary). */
    SUMMARY,
    /** A percentage put on what is invoiced (JI 2.9). */
    SURCHARGE,
    /** The difference between a transferred price and what was registered, on a line of its own (JI 2.4 step 2). */
    WRITE_UP_DOWN,
    /** The markup of amount entries, shown apart from their cost (JI 2.12). */
    MARKUP,
    /** A customer's deposit for work to come (SS 1.3 R5). */
    DEPOSIT,
    /** Takes deposits off a later invoice again (SS 1.3 R5). */
    DEPOSIT_BALANCE,
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
    /** A settlement: a correction between client and agency (SS 4.3 R11). */
    ADJUSTMENT,
    /** A settlement: what the client still owed from before; taken off the receivable it was booked on (SS 4.3 R5). */
    PAST_DUE,
    /** A settlement: what is paid out to the client. */
    REMITTED,
    /** A settlement: the agency's own money, out of the trust account (above zero) and into the operating one (below zero). */
    TRANSFERRED
}
