package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/**
 * What an invoice takes out of work in progress, where its job is capitalised: at cost against cost of sales, at billing price
 * against open billing price (JI 4.1). A credit memo that restores the work puts it back; one that does not has no cost and releases
 * nothing (JI 4.4).
 */
final class ReleaseClaims {

    private final Invoice invoice;
    private final Asking asking;

    ReleaseClaims(Asking asking) {
        this.invoice = asking.invoice();
        this.asking = asking;
    }

    /** First all that is debited on an invoice, then all that is credited. */
    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        switch (invoice.capitalization()) {
            case NONE -> {}
            case COST -> invoice.lines().forEach(line -> claims.add(costOfSales(line)));
            case BILLING_PRICE -> invoice.lines().forEach(line -> claims.add(openBillingPrice(line)));
        }
        if (!claims.isEmpty()) {
            invoice.lines().forEach(line -> claims.add(workInProgress(line)));
        }
        return claims;
    }

    private Claim costOfSales(InvoiceLine line) {
        PostingReference reference = PostingReference.COST_OF_SALES;
        return claim(
                line,
                reference,
                place(line, reference),
                "cost of what is invoiced: Cost Of Sales (JI 4.1)",
                line.cost());
    }

    private Claim openBillingPrice(InvoiceLine line) {
        PostingReference reference = PostingReference.OPEN_BILLING_PRICE;
        String rule = "registered billing price of what is invoiced: Open billing price (JI 4.1)";
        return claim(line, reference, place(line, reference), rule, line.released());
    }

    private Claim workInProgress(InvoiceLine line) {
        PostingReference reference =
                line.time() ? PostingReference.WORK_IN_PROGRESS_TIME : PostingReference.WORK_IN_PROGRESS_AMOUNT;
        return claim(
                line,
                reference,
                workInProgressOf(line.time(), reference),
                "work in progress released: " + reference + " (JI 4.1)",
                released(line).negated());
    }

    private Money released(InvoiceLine line) {
        return switch (invoice.capitalization()) {
            case NONE -> Money.zero(invoice.currency());
            case COST -> line.cost();
            case BILLING_PRICE -> line.released();
        };
    }

    private Claim.Place place(InvoiceLine line, PostingReference reference) {
        return asking.byActivity(line).orElseGet(() -> asking.department(reference));
    }

    /** A job without a group follows its department: a decision of ours, for the text knows no such job [I]. */
    private Claim.Place workInProgressOf(boolean time, PostingReference reference) {
        return invoice.jobGroup()
                .<Claim.Place>map(group -> new Claim.OfJobGroup(group, time))
                .orElseGet(() -> asking.department(reference));
    }

    private Claim claim(InvoiceLine line, PostingReference reference, Claim.Place place, String rule, Money amount) {
        return new Claim(
                reference,
                place,
                rule,
                amount,
                asking.dimensions(line),
                Optional.empty(),
                Optional.empty(),
                reference.name(),
                List.of(line.no()),
                Summing.DEFAULT == Summing.PER_ACCOUNT ? 0 : line.no());
    }
}
