package org.daybook.posting;

import org.daybook.accounting.Customer;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.PostingReference;

/** Which revenue reference a line takes (JI 3.2), with the sentence that says why. */
record RevenueReference(PostingReference reference, String rule) {

    private static final RevenueReference EXPORT =
            new RevenueReference(PostingReference.EXPORT_SALES, "export customer: Export Sales (JI 3.2)");
    private static final RevenueReference TAXABLE =
            new RevenueReference(PostingReference.SALES_TAXABLE, "line with tax code: Sales Taxable (JI 3.2)");
    private static final RevenueReference NONTAXABLE =
            new RevenueReference(PostingReference.SALES_NONTAXABLE, "line without tax code: Sales Nontaxable (JI 3.2)");

    static boolean isRevenue(PostingReference reference) {
        return reference.equals(EXPORT.reference)
                || reference.equals(TAXABLE.reference)
                || reference.equals(NONTAXABLE.reference);
    }

    static RevenueReference of(Customer customer, InvoiceLine line) {
        if (customer.export()) {
            return EXPORT;
        }
        return line.taxCode().isPresent() ? TAXABLE : NONTAXABLE;
    }
}
