package org.daybook.posting;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.PostingReference;

/** What the lines of an invoice want booked before tax: each its net, under the reference of its kind (JI 3.1, 3.2, SS 5). */
final class LineClaims {

    private final Asking asking;

    LineClaims(Asking asking) {
        this.asking = asking;
    }

    Claim of(InvoiceLine line) {
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

    /** The source's own account, else the activity's, else the department's (SS 3.3 R12, JI 3.2). */
    private Claim revenue(InvoiceLine line) {
        RevenueReference revenue = RevenueReference.of(asking.customer(), line);
        if (line.account().isPresent()) {
            String rule = revenue.rule() + ", on the account the source asks for (SS 3.3 R12)";
            return claim(
                    line,
                    revenue.reference(),
                    new Claim.OfAccount(line.account().get()),
                    rule);
        }
        Optional<Claim.Place> place = asking.byActivity(line).or(() -> ownCombination(line));
        return place.map(
                        at -> claim(line, revenue.reference(), at, revenue.rule() + ", by activity " + line.activity()))
                .orElseGet(
                        () -> claim(line, revenue.reference(), asking.department(revenue.reference()), revenue.rule()));
    }

    private Optional<Claim.Place> ownCombination(InvoiceLine line) {
        Optional<Activity> activity = asking.activity(line);
        return activity.flatMap(Activity::salesCombination)
                .map(combination -> new Claim.OfActivity(activity.get(), combination));
    }

    private Claim under(InvoiceLine line, PostingReference reference, String when) {
        return claim(line, reference, asking.department(reference), when + ": " + reference);
    }

    private Claim claim(InvoiceLine line, PostingReference reference, Claim.Place place, String rule) {
        return new Claim(
                reference,
                place,
                rule,
                line.net().negated(),
                asking.dimensions(line),
                Optional.empty(),
                line.taxCode(),
                line.text(),
                List.of(line.no()),
                apart(line));
    }

    /** Invoices on account stay apart: each is reconciled for itself (JI 4.3); so does a transfer between banks (SS 4.3). */
    private static int apart(InvoiceLine line) {
        boolean summed = Summing.DEFAULT == Summing.PER_ACCOUNT
                && !Claims.isOnAccount(line)
                && line.kind() != LineKind.TRANSFERRED;
        return summed ? 0 : line.no();
    }
}
