package org.daybook.accounting;

/** One account of the chart of accounts: its number in the ledger, its name, and what it stands for. */
public record Account(String number, String name, Kind kind) {

    /** What an account stands for in the balance sheet or the income statement. */
    public enum Kind {
        RECEIVABLE,
        ASSET,
        LIABILITY,
        TAX,
        EQUITY,
        INCOME,
        EXPENSE
    }

    @Override
    public String toString() {
        return number + " " + name;
    }
}
