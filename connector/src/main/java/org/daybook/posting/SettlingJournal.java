package org.daybook.posting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;

/**
 * The other half of an invoice whose customer settles with another company: that company claims the amount from the customer and owes
 * it to the one that billed (JI 3.1 A/R control, Intercompany references).
 */
public final class SettlingJournal {

    private SettlingJournal() {}

    /** Empty where the company that bills holds the claim itself, or nothing is owed. */
    public static Outcome<Optional<Journal>> of(Invoice invoice, Mappings mappings) {
        Optional<Customer> customer = mappings.customer(invoice.customer(), invoice.date());
        Optional<String> settling = customer.flatMap(Customer::settlingCompany)
                .filter(company ->
                        !company.equals(invoice.company()) && !invoice.total().isZero());
        if (settling.isEmpty() || invoice.kind().isJournalOnly()) {
            return Outcome.done(Optional.empty());
        }
        Company company = mappings.companies().get(settling.get());
        if (company == null) {
            return Outcome.refused(Finding.of(
                    RefusalCode.UNKNOWN_COMPANY,
                    "mappings/companies.yaml",
                    "Company " + settling.get() + ", with which customer " + customer.get()
                            + " settles, is not in the company table."));
        }
        return journal(invoice, customer.get(), company, mappings).then(made -> Outcome.done(Optional.of(made)));
    }

    private static Outcome<Journal> journal(Invoice invoice, Customer customer, Company company, Mappings mappings) {
        Set<Finding> reasons = new LinkedHashSet<>();
        LocalDate date = invoice.date();
        List<Booking> bookings = Bookings.resolved(
                List.of(receivable(invoice, customer), payable(invoice)),
                new Resolution(mappings, company.number(), date),
                reasons);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(List.copyOf(reasons));
        }
        return PostingDate.of(company, invoice.kind(), date)
                .then(day -> Outcome.done(
                        new Journal(company.number(), day, invoice.currency(), Bookings.summed(bookings))));
    }

    private static Claim receivable(Invoice invoice, Customer customer) {
        return new Claim(
                PostingReference.ACCOUNTS_RECEIVABLE,
                new Claim.OfCustomer(customer.number()),
                "what the customer owes, in the settling company: the customer's control account (JI 3.1)",
                invoice.total(),
                Dimensions.NONE,
                Optional.of(customer.number()),
                Optional.empty(),
                customer.name(),
                List.of(),
                0);
    }

    private static Claim payable(Invoice invoice) {
        return Claim.of(
                PostingReference.INTERCOMPANY_PAYABLE,
                new Claim.OfCompany(),
                "what the settling company owes company " + invoice.company() + ": Intercompany payable (JI 3.1)",
                invoice.total().negated());
    }
}
