package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.PostingReference;

/**
 * What an invoice wants booked. The receivable is debited with what the customer owes, each line credited with its net,
 * the discount and what rounding took off debited, the tax credited; so the whole always balances, and a credit memo's negative
 * amounts turn the sides.
 */
final class Claims {

    private final Invoice invoice;
    private final Customer customer;
    private final Asking asking;

    Claims(Asking asking) {
        this.invoice = asking.invoice();
        this.customer = asking.customer();
        this.asking = asking;
    }

    /** Receivable first, then discount and rounding, the lines in their order, the taxes, and what is released; no zeros. */
    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        claims.add(receivable());
        claims.add(discount());
        claims.add(rounding());
        LineClaims lines = new LineClaims(asking);
        invoice.lines().forEach(line -> claims.add(lines.of(line)));
        claims.addAll(TaxClaims.of(invoice));
        claims.addAll(new ReleaseClaims(asking).all());
        return claims.stream().filter(claim -> !claim.amount().isZero()).toList();
    }

    private Claim receivable() {
        if (invoice.kind() == Invoice.Kind.SETTLEMENT) {
            PostingReference reference = PostingReference.CLIENT_RECEIVABLE;
            return receivable(
                    reference,
                    asking.department(reference),
                    "what the client owes after the settlement: Client receivable (SS 4.3)");
        }
        Optional<String> settling = customer.settlingCompany().filter(company -> !company.equals(invoice.company()));
        if (settling.isPresent()) {
            return receivable(
                    PostingReference.INTERCOMPANY_RECEIVABLE,
                    new Claim.OfCompany(),
                    "the claim is held by company " + settling.get() + ": Intercompany receivable (JI 3.1)");
        }
        return receivable(
                PostingReference.ACCOUNTS_RECEIVABLE,
                new Claim.OfCustomer(customer.number()),
                "what the customer owes: the customer's control account (JI 3.1)");
    }

    private Claim receivable(PostingReference reference, Claim.Place place, String rule) {
        return new Claim(
                reference,
                place,
                rule,
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
                asking.department(reference),
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

    private Claim rounding() {
        PostingReference reference = PostingReference.AMOUNT_ROUNDING;
        return Claim.of(
                reference,
                asking.department(reference),
                "the total in whole external units: Amount Rounding (JI 4.1)",
                invoice.rounding().negated());
    }

    static boolean isOnAccount(InvoiceLine line) {
        return line.kind() == LineKind.ON_ACCOUNT || line.kind() == LineKind.ON_ACCOUNT_REDUCTION;
    }
}
