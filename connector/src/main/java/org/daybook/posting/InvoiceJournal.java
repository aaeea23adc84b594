package org.daybook.posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
     * The journal, in the invoice's currency and on its date; without lines where every amount is zero. Warns
     * BOOKED_IN_OTHER_PERIOD where the company books what is dated in a closed period on another day. Refused with all reasons
     * together: UNKNOWN_COMPANY, UNKNOWN_CUSTOMER, UNMAPPED_ITEM, UNKNOWN_TAX_CODE, UNKNOWN_JOB_GROUP, PERIOD_CLOSED,
     * MISSING_POSTING_REFERENCE, UNKNOWN_ACCOUNT; also where it is the settling company that cannot book its half. Nothing is
     * rounded here.
     *
     * @param owner whose department supplies the seven references of JI 3.3
     */
    public static Outcome<Journal> of(Invoice invoice, Mappings mappings, DimensionOwner owner) {
        Set<Finding> reasons = new LinkedHashSet<>(InvoiceChecks.of(invoice, mappings));
        List<Booking> bookings = bookings(invoice, mappings, owner, reasons);
        reasons.addAll(SettlingJournal.of(invoice, mappings).reasons());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(List.copyOf(reasons));
        }
        return PostingDate.of(mappings.companies().get(invoice.company()), invoice.kind(), invoice.date())
                .then(date -> Outcome.done(
                        new Journal(invoice.company(), date, invoice.currency(), Bookings.summed(bookings))));
    }

    /** Without the customer nobody can say which references are asked for, so nothing is missing yet (JI 3.2). */
    private static List<Booking> bookings(
            Invoice invoice, Mappings mappings, DimensionOwner owner, Set<Finding> reasons) {
        Optional<Customer> customer = mappings.customer(invoice.customer(), invoice.date());
        if (customer.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new Claims(new Asking(invoice, customer.get(), mappings, owner))
                .all().stream()
                        .filter(claim -> !(claim.place() instanceof Claim.OfTaxCode tax)
                                || mappings.taxCodes().containsKey(tax.code())) // refused by InvoiceChecks already
                        .toList();
        return Bookings.resolved(claims, new Resolution(mappings, invoice.company(), invoice.date()), reasons);
    }
}
