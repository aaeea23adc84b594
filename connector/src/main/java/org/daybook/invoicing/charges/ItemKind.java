package org.daybook.invoicing.charges;

import org.daybook.accounting.LineKind;

/** What an item of an invoice is for (SS 1.1 InvoiceItem). */
public enum ItemKind {
    ORDER_ITEM,
    CHARGE,
    /** Charges of one code, folded into one item. */
    CHARGE_GROUP,
    /** The job's price, or a part of it, as one amount. */
    SUMMARY,
    DEPOSIT,
    /** Takes deposits off again. */
    DEPOSIT_BALANCE,
    /** Written by hand: an extra, a credit, a discount. */
    FREE;

    /** Deposits are for work to come: not part of the job's price, and not taxed (SS 1.3 R3, R6). */
    public boolean isDeposit() {
        return this == DEPOSIT || this == DEPOSIT_BALANCE;
    }

    LineKind lineKind() {
        return switch (this) {
            case SUMMARY -> LineKind.SUMMARY;
            case DEPOSIT -> LineKind.DEPOSIT;
            case DEPOSIT_BALANCE -> LineKind.DEPOSIT_BALANCE;
            case ORDER_ITEM, CHARGE, CHARGE_GROUP, FREE -> LineKind.ITEM;
        };
    }
}
