package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * A row of an invoice.
 *
 * @param entry what it bills, at the price it is billed at
 * @param session the session that it bills, or whose product it is; empty: it is a product of the invoice itself
 */
public record InvoicedRow(JobEntry entry, Optional<EntryId> session) {

    /** The same row as a product: of an invoice copied, from which no session comes back (SS 3.3 R9, R10). */
    InvoicedRow asProduct() {
        JobEntry product = entry.toBuilder().kind(EntryKind.PRODUCT).build();
        return new InvoicedRow(product, Optional.empty());
    }

    InvoicedRow negated() {
        JobEntry product = asProduct().entry();
        JobEntry taken = product.toBuilder()
                .quantity(product.quantity().negated())
                .price(product.price().negated())
                .cost(product.cost().negated())
                .build();
        return new InvoicedRow(taken, Optional.empty());
    }
}
