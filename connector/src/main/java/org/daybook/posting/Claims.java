package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/**
 * What an invoice wants booked. The receivable is debited with what the customer owes, each line credited with its net,
 * the discount debited, the tax credited; so the whole always balances, and a credit memo's negative amounts turn the sides.
 */
final class Claims {

    private final Invoice invoice;
    private final Customer customer;
    private final Map<String, Activity> activities;
    private final DimensionOwner owner;

    Claims(Invoice invoice, Customer customer, Map<String, Activity> activities, DimensionOwner owner) {
        this.invoice = invoice;
        this.customer = customer;
        this.activities = activities;
        this.owner = owner;
    }

    /** Receivable first, then the discount, the lines in their order, and the taxes; amounts of zero are left out. */
    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        claims.add(receivable());
        claims.add(discount());
        invoice.lines().forEach(line -> claims.add(ofLine(line)));
        claims.addAll(taxes());
        return claims.stream().filter(claim -> !claim.amount().isZero()).toList();
    }

    private Claim receivable() {
        boolean settles = invoice.kind() == Invoice.Kind.SETTLEMENT;
        PostingReference reference =
                settles ? PostingReference.CLIENT_RECEIVABLE : PostingReference.ACCOUNTS_RECEIVABLE;
        return new Claim(
                reference,
                settles ? department(reference) : new Claim.OfCustomer(customer.number()),
                settles
                        ? "what the client owes after the settlement: Client receivable (SS 4.3)"
                        : "what the customer owes: the customer's control account (JI 3.1)",
                invoice.total(),
                Dimensions.NONE,
                Optional.of(customer.number()),
                Optional.empty(),
                customer.name(),
                List.of(),
                0);
    }

    private Claim discount() {
        PostingReference reference = PostingReference.INVOICE_DISCOUNT;
        return new Claim(
                reference,
                department(reference),
                "discount on the document, before tax: Invoice Discount (JI 4.1)",
                invoice.discount(),
                Dimensions.NONE,
                Optional.empty(),
                taxCodeOfDiscount(),
                reference.name(),
                List.of(),
                0);
    }

    /** The discount falls under a tax code only when everything it is taken off does. */
    private Optional<String> taxCodeOfDiscount() {
        List<Optional<String>> codes = invoice.lines().stream()
                .filter(line -> !isOnAccount(line) && !line.net().isZero())
                .map(InvoiceLine::taxCode)
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : Optional.empty();
    }

    private Claim ofLine(InvoiceLine line) {
        return switch (line.kind()) {
            case ITEM, CONTRACT_ZERO, SUMMARY, SURCHARGE, WRITE_UP_DOWN, MARKUP -> revenue(line);
            case DEPOSIT -> under(line, PostingReference.CUSTOMER_DEPOSITS, "customer's deposit (SS 1.3 R7)");
            case DEPOSIT_BALANCE -> under(line, PostingReference.CUSTOMER_DEPOSITS, "deposit taken off (SS 1.3 R7)");
            case ON_ACCOUNT -> under(line, PostingReference.INVOICED_ON_ACCOUNT, "invoice on account (JI 4.2)");
            case ON_ACCOUNT_REDUCTION ->
                under(line, PostingReference.INVOICED_ON_ACCOUNT, "reduction by an invoice on account (JI 4.3)");
            case COLLECTED -> under(line, PostingReference.TRUST_LIABILITY, "collected for the client (SS 4.3)");
            case NSF -> under(line, PostingReference.TRUST_LIABILITY, "bounced payment taken back (SS 4.3)");
            case REMITTED -> under(line, PostingReference.TRUST_CASH, "paid out to the client (SS 4.3)");
            case ADJUSTMENT -> under(line, PostingReference.CLIENT_ADJUSTMENT, "correction (SS 4.3 R11)");
            case PAST_DUE -> under(line, PostingReference.CLIENT_RECEIVABLE, "owed from before (SS 4.3 R5)");
            case TRANSFERRED -> transferred(line);
            case COMMISSION -> under(line, PostingReference.COMMISSION_REVENUE, "the agency's commission (SS 4.3)");
        };
    }

    /** The agency's part leaves the trust account for the operating one (SS 4.3 Journals). */
    private Claim transferred(InvoiceLine line) {
        return line.net().isPositive()
                ? under(line, PostingReference.TRUST_CASH, "commission out of trust (SS 4.3)")
                : under(line, PostingReference.OPERATING_CASH, "commission into operating (SS 4.3)");
    }

    private Claim revenue(InvoiceLine line) {
        RevenueReference revenue = RevenueReference.of(customer, line);
        Optional<Activity> activity = Optional.ofNullable(activities.get(line.activity()));
        Optional<String> combination = activity.flatMap(Activity::salesCombination);
        if (combination.isPresent()) {
            Claim.Place place = new Claim.OfActivity(activity.get(), combination.get());
            return claim(line, revenue.reference(), place, revenue.rule() + ", by activity " + line.activity());
        }
        return claim(line, revenue.reference(), department(revenue.reference()), revenue.rule());
    }

    private Claim under(InvoiceLine line, PostingReference reference, String when) {
        return claim(line, reference, department(reference), when + ": " + reference);
    }

    private Claim claim(InvoiceLine line, PostingReference reference, Claim.Place place, String rule) {
        return new Claim(
                reference,
                place,
                rule,
                line.net().negated(),
                line.dimensions(),
                Optional.empty(),
                line.taxCode(),
                line.text(),
                List.of(line.no()),
                apart(line));
    }

    /** Invoices on account stay apart: each is reconciled for itself (JI 4.3); so does a transfer between banks (SS 4.3). */
    private static int apart(InvoiceLine line) {
        boolean summed = Summing.DEFAULT == Summing.PER_ACCOUNT
                && !isOnAccount(line)
                && line.kind() != LineKind.TRANSFERRED;
        return summed ? 0 : line.no();
    }

    private static boolean isOnAccount(InvoiceLine line) {
        return line.kind() == LineKind.ON_ACCOUNT || line.kind() == LineKind.ON_ACCOUNT_REDUCTION;
    }

    /** One claim a tax code; tax on account that is reversed stands apart from the invoice's own tax (JI 4.3). */
    private List<Claim> taxes() {
        Map<String, List<InvoiceLine>> reversed = new TreeMap<>();
        Map<String, List<InvoiceLine>> own = new TreeMap<>();
        for (InvoiceLine line : invoice.lines()) {
            var taxes = line.kind() == LineKind.ON_ACCOUNT_REDUCTION ? reversed : own;
            line.taxCode()
                    .ifPresent(code ->
                            taxes.computeIfAbsent(code, c -> new ArrayList<>()).add(line));
        }
        List<Claim> claims = new ArrayList<>();
        reversed.forEach((code, lines) -> claims.add(tax(code, lines, "tax on account reversed (JI 4.3)", 1)));
        own.forEach((code, lines) -> claims.add(tax(code, lines, "tax of the invoice (JI 3.1)", 0)));
        return claims;
    }

    private Claim tax(String code, List<InvoiceLine> lines, String rule, int apart) {
        Money tax = Money.sum(
                invoice.currency(), lines.stream().map(InvoiceLine::tax).toList());
        return new Claim(
                PostingReference.TAX_PAYABLE,
                new Claim.OfTaxCode(code),
                rule + ": the account of tax code " + code,
                tax.negated(),
                Dimensions.NONE,
                Optional.empty(),
                Optional.of(code),
                "Tax " + code,
                lines.stream().map(InvoiceLine::no).toList(),
                apart);
    }

    private Claim.OfDepartment department(PostingReference reference) {
        boolean split = owner == DimensionOwner.BILL_TO_CUSTOMER
                && PostingReference.OF_THE_BILL_TO_CUSTOMER.contains(reference);
        return new Claim.OfDepartment(split ? customer.department() : invoice.department());
    }
}
