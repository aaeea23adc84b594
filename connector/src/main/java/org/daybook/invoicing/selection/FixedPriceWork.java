package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;

/** What of a job stands inside its fixed price, as closing and allocating it see it (JI 2.23). */
final class FixedPriceWork {

    private FixedPriceWork() {}

    static boolean contains(Job job, SelectionLine line) {
        boolean outlayApart =
                line.entry().kind() == EntryKind.OUTLAY && !job.is(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE);
        return job.isFixedPrice() && !line.keptOutOfFixedPrice() && !outlayApart;
    }

    /** Open entries inside the fixed price that no draft holds. */
    static List<SelectionLine> open(InvoiceSelection selection) {
        return selection.lines().stream()
                .filter(line -> contains(selection.job(), line))
                .filter(SelectionLine::isAvailable)
                .filter(OpenWork::isOpen)
                .toList();
    }

    /** Billed within the fixed price by invoices of work; invoices on account are kept apart (JI 2.4). */
    static Money invoiced(InvoiceSelection selection) {
        return selection.lines().stream()
                .filter(line -> contains(selection.job(), line))
                .map(SelectionLine::priceInvoiced)
                .reduce(Money.zero(selection.job().currency()), Money::plus);
    }

    /** What of the fixed price is not invoiced by work. */
    static Money left(InvoiceSelection selection) {
        Money fixed =
                selection.job().fixedPrice().orElse(Money.zero(selection.job().currency()));
        return fixed.minus(invoiced(selection));
    }

    /** Open on account inside the fixed price. */
    static Money onAccount(InvoiceSelection selection) {
        return selection.onAccount().stream()
                .map(FixedPriceWork::inside)
                .reduce(Money.zero(selection.job().currency()), Money::plus);
    }

    /** Where an item is partly outside, what was taken of it counts as taken of both parts alike. */
    private static Money inside(OnAccountItem item) {
        return Ratio.of(item.insideFixedPrice(), item.amount()).of(item.open());
    }
}
