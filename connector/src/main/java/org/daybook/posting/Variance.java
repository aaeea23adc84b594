package org.daybook.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.accounting.Finding;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;

/**
 * The line that takes what different rates leave over: a loss is debited, a gain credited (JI 3.1, 4.7). The text has one reference for
 * both, later lists have two: where the department maps no Customer Exchange Rate Variance, Gain or Loss is asked for (JI 6, 9).
 */
final class Variance {

    private Variance() {}

    /** @param amount debit positive; not zero */
    static Outcome<JournalLine> line(Asking asking, Money amount) {
        PostingReference one = PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE;
        PostingReference other = amount.isPositive()
                ? PostingReference.CUSTOMER_EXCHANGE_RATE_LOSS
                : PostingReference.CUSTOMER_EXCHANGE_RATE_GAIN;
        Outcome<JournalLine> line = booked(asking, one, amount);
        if (line.isDone()) {
            return line;
        }
        Outcome<JournalLine> byName = booked(asking, other, amount);
        return byName.isDone() ? byName : line;
    }

    private static Outcome<JournalLine> booked(Asking asking, PostingReference reference, Money amount) {
        Claim claim = Claim.of(
                reference, asking.department(reference), "difference of rates: " + reference + " (JI 4.7)", amount);
        Set<Finding> reasons = new LinkedHashSet<>();
        Resolution resolution = new Resolution(
                asking.mappings(), asking.invoice().company(), asking.invoice().date());
        List<JournalLine> lines =
                new ArrayList<>(Bookings.summed(Bookings.resolved(List.of(claim), resolution, reasons)));
        return lines.isEmpty() ? new Outcome.Refused<>(List.copyOf(reasons)) : Outcome.done(lines.get(0));
    }
}
