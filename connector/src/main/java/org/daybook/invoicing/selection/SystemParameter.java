package org.daybook.invoicing.selection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing the site has decided for all its jobs, on or off (JI 1.2 SystemParameters). */
public enum SystemParameter {
    /** What is written down keeps its quantity and changes its unit price (JI 2.5). */
    KEEP_QUANTITY_ON_WRITE_DOWNS("Keep Quantity on Write-Downs"),
    KEEP_QUANTITY_ON_WRITE_UPS("Keep Quantity on Write-Ups"),
    /** Transfer Desired Billing Price runs by itself when the price is changed. */
    TRANSFER_DESIRED_BILLING_PRICE_WHEN_CHANGED("Transfer Desired Billing Price When Changed"),
    /** Only time entries take adjustments; partial crediting leaves amounts alone too. */
    DO_NOT_ADJUST_AMOUNT_ACTIVITIES("Do Not Adjust Amount Activities"),
    /** Off: only the first due line of the invoicing plan transfers. */
    TRANSFER_SEVERAL_INVOICING_PLAN_LINES("Transfer Several Invoicing Plan Lines"),
    /** Off: one credit memo an invoice. On: a warning from the second. */
    ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE("Allow Multiple Credit Memos per Invoice"),
    /** The invoice journal is posted when the invoice is printed. */
    AUTOMATIC_POSTING_OF_INVOICES("Automatic Posting of Invoices"),
    /** Invoices and credit memos list the invoices on account they touch. */
    PRINT_ON_ACCOUNT_SPECIFICATION("Print On Account Specification"),
    /** The tax of a draft's line may be changed; the sum must still be the invoice's tax. */
    ALLOW_CHANGE_OF_TAX_ON_INVOICE_LINES("Allow Change of Tax on Invoice Lines"),
    /** Reallocated entries keep their margin; otherwise their billing price is computed anew (JI 2.10). */
    KEEP_MARGIN_ON_REALLOCATION("Keep Margin on Reallocation");

    private final String written;

    SystemParameter(String written) {
        this.written = written;
    }

    /** By its name in any case, its words parted by blanks, hyphens or underscores. */
    public static Optional<SystemParameter> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    /** As the product and the mappings write it. */
    public String written() {
        return written;
    }
}
