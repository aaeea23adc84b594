package org.daybook.invoicing.charges;

/**
 * An account to which invoices are distributed, as the accounting package knows it (SS 1.3 R8).
 *
 * @param code Peachtree: the account id, for tax {@code account::authority}; MYOB: the item
 * @param name QuickBooks: the name exactly as there, for tax {@code vendor::account}
 */
public record DistributionAccount(String code, String name, Type type) {

    /** What the account takes up. */
    public enum Type {
        RECEIVABLES,
        INCOME,
        TAXES,
        CUSTOMER_DEPOSITS
    }

    /** Longest code and name that the source takes (SS 1.1). */
    public static final int LONGEST = 50;

    @Override
    public String toString() {
        return code + " " + name;
    }
}
