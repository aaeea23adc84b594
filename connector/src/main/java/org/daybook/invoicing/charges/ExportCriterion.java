package org.daybook.invoicing.charges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The criterion that is written so; punctuation does not matter, and what it is of goes without saying. */
    public static Optional<ExportCriterion> named(String written) {
        String asked = plain(written);
        return Arrays.stream(values())
                .filter(one -> plain(one.written).equals(asked)
                        || plain(one.written.split(":")[1]).equals(asked))
                .findFirst();
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
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
