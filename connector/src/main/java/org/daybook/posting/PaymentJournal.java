package org.daybook.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;

/**
 * A customer's payment of an invoice in another currency, and what the rates of the two days leave over (JI 4.7). In base currency the
 * difference is a realised gain or loss; in enterprise currency the same difference stands at its own rate, and what is then still
 * missing is a balancing gain or loss between base and enterprise.
 */
public final class PaymentJournal {

    private PaymentJournal() {}

    /**
     * What was invoiced and what came in.
     *
     * @param department whose references take the differences: the bill-to customer's or the job's
     * @param bank number of the account the money came in on
     * @param invoiced in base currency, as the claim stands in the books
     * @param paid in base currency
     * @param cashDiscount in base currency, taken by the customer; zero for none
     * @param enterprise the same in enterprise currency, where the company keeps one
     */
    public record Payment(
            String company,
            String customer,
            String department,
            LocalDate date,
            String bank,
            Money invoiced,
            Money paid,
            Money cashDiscount,
            Optional<Enterprise> enterprise) {}

    /** @param differenceRate units of enterprise currency for one of base, by which the base difference is converted */
    public record Enterprise(Money invoiced, Money paid, Money cashDiscount, BigDecimal differenceRate) {}

    /** The payment's journals, each balanced. */
    public record Layers(Journal base, Optional<Journal> enterprise) {}

    /** Rounded half up where the base difference is converted, and nowhere else. */
    public static Outcome<Layers> of(Payment payment, Mappings mappings) {
        Optional<Customer> customer = mappings.customer(payment.customer(), payment.date());
        Company company = mappings.companies().get(payment.company());
        if (customer.isEmpty() || company == null) {
            return Outcome.refused(
                    customer.isEmpty() ? RefusalCode.UNKNOWN_CUSTOMER : RefusalCode.UNKNOWN_COMPANY,
                    "payment of " + payment.customer());
        }
        Money loss = payment.invoiced().minus(payment.paid()).minus(payment.cashDiscount());
        List<Claim> base = claims(payment, payment.invoiced(), payment.paid(), payment.cashDiscount());
        base.add(difference(payment, loss, mappings));
        return journal(payment, company, base, mappings)
                .then(made -> enterprise(payment, company, loss, mappings)
                        .then(other -> Outcome.done(new Layers(made, other))));
    }

    private static Outcome<Optional<Journal>> enterprise(
            Payment payment, Company company, Money baseLoss, Mappings mappings) {
        if (payment.enterprise().isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Enterprise group = payment.enterprise().get();
        Money loss = Money.rounded(
                baseLoss.amount().multiply(group.differenceRate()),
                group.invoiced().currency());
        Money rest =
                group.invoiced().minus(group.paid()).minus(group.cashDiscount()).minus(loss);
        List<Claim> claims = claims(payment, group.invoiced(), group.paid(), group.cashDiscount());
        claims.add(difference(payment, loss, mappings));
        claims.add(balancing(payment, rest));
        return journal(payment, company, claims, mappings).then(made -> Outcome.done(Optional.of(made)));
    }

    private static List<Claim> claims(Payment payment, Money invoiced, Money paid, Money cashDiscount) {
        return new ArrayList<>(List.of(
                Claim.of(
                        PostingReference.BANK,
                        new Claim.OfAccount(payment.bank()),
                        "what came in: the account named by the payment",
                        paid),
                ofDepartment(payment, PostingReference.CUSTOMER_CASH_DISCOUNT, "cash discount taken", cashDiscount),
                new Claim(
                        PostingReference.ACCOUNTS_RECEIVABLE,
                        new Claim.OfCustomer(payment.customer()),
                        "the claim as it was invoiced: the customer's control account (JI 3.1)",
                        invoiced.negated(),
                        Dimensions.NONE,
                        Optional.of(payment.customer()),
                        Optional.empty(),
                        "Payment",
                        List.of(),
                        0)));
    }

    /** Gain or Loss; where the department maps neither of the two for it, the one Variance of the older list (JI 6, 9). */
    private static Claim difference(Payment payment, Money loss, Mappings mappings) {
        PostingReference byName = loss.isPositive()
                ? PostingReference.CUSTOMER_EXCHANGE_RATE_LOSS
                : PostingReference.CUSTOMER_EXCHANGE_RATE_GAIN;
        PostingReference one = PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE;
        boolean older = !isMapped(payment, byName, mappings) && isMapped(payment, one, mappings);
        return ofDepartment(payment, older ? one : byName, "realised difference of rates", loss);
    }

    private static boolean isMapped(Payment payment, PostingReference reference, Mappings mappings) {
        return new Resolution(mappings, payment.company(), payment.date())
                .ofDepartment(payment.department(), reference, Dimensions.NONE)
                .isDone();
    }

    private static Claim balancing(Payment payment, Money loss) {
        PostingReference reference = loss.isPositive()
                ? PostingReference.CUSTOMER_BALANCING_EXCHANGE_RATE_LOSS
                : PostingReference.CUSTOMER_BALANCING_EXCHANGE_RATE_GAIN;
        return ofDepartment(payment, reference, "balance between base and enterprise currency", loss);
    }

    private static Claim ofDepartment(Payment payment, PostingReference reference, String why, Money amount) {
        return Claim.of(
                reference, new Claim.OfDepartment(payment.department()), why + ": " + reference + " (JI 4.7)", amount);
    }

    private static Outcome<Journal> journal(Payment payment, Company company, List<Claim> claims, Mappings mappings) {
        Set<Finding> reasons = new LinkedHashSet<>();
        List<Booking> bookings = Bookings.resolved(
                claims.stream().filter(claim -> !claim.amount().isZero()).toList(),
                new Resolution(mappings, payment.company(), payment.date()),
                reasons);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(List.copyOf(reasons));
        }
        return PostingDate.of(company, Invoice.Kind.INVOICE, payment.date())
                .then(day -> Outcome.done(new Journal(
                        payment.company(), day, claims.get(0).amount().currency(), Bookings.summed(bookings))));
    }
}
