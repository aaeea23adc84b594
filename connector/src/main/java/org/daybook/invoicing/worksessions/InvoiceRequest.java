package org.daybook.invoicing.worksessions;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;

/**
 * What the biller asks of the invoice window (SS 3.3 R13).
 *
 * @param existing id of the unapproved invoice to add to; empty: a new one
 * @param includeProducts no leaves the products behind in a session of their own
 * @param openForEdit opens the invoice for editing
 */
public record InvoiceRequest(
        Set<EntryId> sessions,
        Optional<String> existing,
        Contractual contractual,
        boolean includeProducts,
        boolean openForEdit) {

    /** What becomes of time that a contract covers (SS 3.3 R4); its products are invoiced either way. */
    public enum Contractual {
        ARCHIVE,
        ZERO_PRICE
    }

    public InvoiceRequest {
        sessions = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(sessions));
    }

    /** A new invoice of these sessions, with contractual time at no charge and all products. */
    public static InvoiceRequest of(Set<EntryId> sessions) {
        return new InvoiceRequest(sessions, Optional.empty(), Contractual.ZERO_PRICE, true, false);
    }

    public InvoiceRequest with(Contractual treatment) {
        return new InvoiceRequest(sessions, existing, treatment, includeProducts, openForEdit);
    }
}
