package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/**
 * One movement of the job reallocation journal: what is open of an entry is taken off its job and registered on another job or task.
 * Cost neither comes nor goes (JI 2.10).
 *
 * @param reversal on the old job: quantity, price and cost of what is open, negated
 * @param moved on the new job: the same quantity and cost, at the price it is worth there
 */
public record Reallocation(JobEntry reversal, JobEntry moved) {

    /**
     * @param keepMargin the price moves as it is, so that price less cost stays; otherwise it is quantity times unit price
     * @param corrected unit price on the new job, where it is computed anew; empty: the registered one
     */
    static Reallocation of(SelectionLine line, MoveTo to, boolean keepMargin, Optional<Price> corrected) {
        JobEntry entry = line.entry();
        Money cost = entry.cost().minus(line.costInvoiced());
        JobEntry reversal = entry.toBuilder(id(entry, "reversed"))
                .quantity(line.openQuantity().negated())
                .price(line.openPrice().negated())
                .cost(cost.negated())
                .origin(EntryOrigin.REVERSAL)
                .build();
        Price unitPrice = keepMargin ? entry.unitPrice() : corrected.orElse(entry.unitPrice());
        JobEntry.Builder moved = entry.toBuilder(id(entry, "moved"))
                .job(to.job())
                .quantity(line.openQuantity())
                .unitPrice(unitPrice)
                .price(keepMargin ? line.openPrice() : unitPrice.times(line.openQuantity()))
                .cost(cost)
                .origin(EntryOrigin.REALLOCATION);
        to.task().ifPresent(moved::task);
        return new Reallocation(reversal, moved.build());
    }

    private static org.daybook.accounting.EntryId id(JobEntry entry, String what) {
        return new org.daybook.accounting.EntryId(
                entry.id().source(), entry.id().nativeId() + " " + what);
    }
}
