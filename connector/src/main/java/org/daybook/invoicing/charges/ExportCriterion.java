package org.daybook.invoicing.charges;

/** The five criteria of the accounting export (SS 1.3 R10). */
public enum ExportCriterion {
    ALL_CUSTOMERS("Customers: all"),
    NEW_OR_CHANGED_CUSTOMERS("Customers: new or changed since last export"),
    APPROVED_OR_CHANGED("Invoices: approved, or exported and then changed"),
    PREVIOUSLY_EXPORTED("Invoices: previously exported"),
    LAST_OPERATION("Invoices: exported in the last operation");

    private final String written;

    ExportCriterion(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    public boolean isOfCustomers() {
        return this == ALL_CUSTOMERS || this == NEW_OR_CHANGED_CUSTOMERS;
    }

    /** Asks for contents that the package has already. */
    boolean isAgain() {
        return this == PREVIOUSLY_EXPORTED || this == LAST_OPERATION;
    }
}
