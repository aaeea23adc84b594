package org.daybook.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;

/** From an invoice, credit memo or settlement to its balanced journal (JI 4, SS 4.3). */
public final class InvoiceJournal {

    private InvoiceJournal() {}

    /** The journal of an invoice that follows the job's department. */
    public static Outcome<Journal> of(Invoice invoice, Mappings mappings) {
        return of(invoice, mappings, DimensionOwner.JOB);
    }

    /**
     * The journal, in the invoice's currency and on its date; without lines where every amount is zero. Refused with all
     * reasons together: UNKNOWN_COMPANY, UNKNOWN_CUSTOMER, UNMAPPED_ITEM, UNKNOWN_TAX_CODE, PERIOD_CLOSED,
     * MISSING_POSTING_REFERENCE, UNKNOWN_ACCOUNT. Nothing is rounded here.
     *
     * @param owner whose department supplies the seven references of JI 3.3
     */
    public static Outcome<Journal> of(Invoice invoice, Mappings mappings, DimensionOwner owner) {
        Set<Finding> reasons = new LinkedHashSet<>(InvoiceChecks.of(invoice, mappings));
        List<Booking> bookings = bookings(invoice, mappings, owner, reasons);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(List.copyOf(reasons));
        }
        return Outcome.done(
                new Journal(invoice.company(), invoice.date(), invoice.currency(), Bookings.summed(bookings)));
    }

    /** Without the customer nobody can say which references are asked for, so nothing is missing yet (JI 3.2). */
    private static List<Booking> bookings(
            Invoice invoice, Mappings mappings, DimensionOwner owner, Set<Finding> reasons) {
        Customer customer = mappings.customers().get(invoice.customer());
        if (customer == null) {
            return List.of();
        }
        Resolution resolution = new Resolution(mappings, invoice.company());
        List<Booking> bookings = new ArrayList<>();
        for (Claim claim : new Claims(invoice, customer, mappings.activities(), owner).all()) {
            if (claim.place() instanceof Claim.OfTaxCode tax
                    && !mappings.taxCodes().containsKey(tax.code())) {
                continue; // refused by InvoiceChecks already
            }
            Outcome<Resolved> outcome = resolution.of(claim);
            if (outcome instanceof Outcome.Done<Resolved> done) {
                bookings.add(new Booking(claim, done.value()));
            } else if (outcome instanceof Outcome.Refused<Resolved> refused) {
                reasons.addAll(refused.reasons());
            }
        }
        return bookings;
    }
}
